import { messages } from '../language.ts'

/** Where a screen's device shows its code: "Avaa näytön laitteella osoite aulataulu.example/player/. ..." */
export function PlayerAddress() {
  const address = `${location.host}/player/`
  const [before, after] = messages().pair.lead(address).split(address)
  return (
    <>
      {before}
      <strong>{address}</strong>
      {after}
    </>
  )
}
