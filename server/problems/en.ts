import type { ProblemTexts } from './shape.ts'

export const en: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Something needs fixing',
      detail: 'See which fields need fixing, and send them again.',
    },
    'invalid-json': { title: 'This cannot be read', detail: 'The body of the request is not valid JSON.' },
    'authorization-pending': { title: 'The screen is not paired yet', detail: 'Ask again in a moment.' },
    'slow-down': { title: 'You ask too often', detail: 'Wait five seconds longer before you ask again.' },
    'expired-token': {
      title: 'The code has expired',
      detail: 'Ask for a new code and pair the screen with it.',
    },
    'access-denied': { title: 'Pairing was stopped', detail: 'Ask for a new code to pair the screen.' },
    'not-signed-in': { title: 'Sign in first', detail: 'You need to sign in to do this.' },
    'session-ended': {
      title: 'Your session has ended',
      detail: 'Sign in again. What you saved is still there.',
    },
    'wrong-credentials': {
      title: 'Signing in did not work',
      detail: 'The e-mail address or the password is wrong. Check them and try again.',
    },
    'unknown-token': {
      title: 'This screen is not known',
      detail: 'The screen’s token is wrong or missing. Pair the screen again.',
    },
    revoked: { title: 'The screen’s token was revoked', detail: 'Pair the screen again.' },
    'wrong-role': {
      title: 'You may not do this',
      detail: 'This belongs to another group of users. Ask the coordinator.',
    },
    'not-yours': {
      title: 'This belongs to another centre',
      detail: 'You can decide for your own centres only.',
    },
    'not-verified': {
      title: 'Your organisation is not verified yet',
      detail:
        'Your draft is kept, but it cannot be sent yet. The coordinator checks your organisation’s details first. Ask the coordinator when you can send.',
    },
    'foreign-origin': {
      title: 'The request came from another site',
      detail: 'For safety, changes can be made from this service’s own pages only.',
    },
    'not-found': {
      title: 'This cannot be found',
      detail: 'Check the address. It may also have been removed.',
    },
    'unknown-code': {
      title: 'This code is not known',
      detail: 'Check the code on the screen. An old code is no longer valid when the screen shows a new one.',
    },
    'stale-version': {
      title: 'The notice has changed',
      detail: 'Somebody has changed the notice. Load the newest version and check it.',
    },
    'already-handed-in': {
      title: 'The notice is handed in already',
      detail: 'The centre has the notice already. Load the page again.',
    },
    'already-awaiting': {
      title: 'The notice is waiting for a decision already',
      detail: 'You need not hand in this version again. The centre will decide soon.',
    },
    'already-approved': {
      title: 'The notice is approved already',
      detail: 'You need not hand in this version again.',
    },
    'unchanged-since-decision': {
      title: 'The notice has not changed',
      detail: 'The centre has decided on this version already. Change the notice, then hand it in again.',
    },
    'not-awaiting': {
      title: 'The notice is no longer waiting for a decision',
      detail:
        'Somebody else may have decided, or the notice has ended or been withdrawn. Load the page again.',
    },
    'not-shown': {
      title: 'The notice is not on screen',
      detail: 'So it cannot be taken off. Load the page again.',
    },
    'already-ended': {
      title: 'The notice has ended already',
      detail: 'Make a new notice if the matter still holds.',
    },
    'already-withdrawn': {
      title: 'The notice is withdrawn already',
      detail: 'Load the page again. You can hand the notice in to the centre again.',
    },
    'validity-over': {
      title: 'The notice’s time is over already',
      detail: 'Change the dates, then try again.',
    },
    conflict: {
      title: 'This exists already',
      detail: 'Load the page again and see whether it is in order already.',
    },
    'too-slow': {
      title: 'Sending took too long',
      detail: 'The connection is too slow, or it broke. What you wrote is kept. Send again.',
    },
    'under-way': {
      title: 'This is already being done',
      detail: 'Wait a moment, then look whether it is done.',
    },
    'too-large': { title: 'This is too large', detail: 'Send a smaller file or a shorter text.' },
    'wrong-content-type': {
      title: 'Wrong kind of content',
      detail:
        'The service does not take this kind of content. Send data as JSON, and pictures with the form.',
    },
    'sub-path': {
      title: 'Aulataulu does not work below another site’s address',
      detail:
        'The service needs a host name or a port of its own, such as https://aulataulu.example.fi. Tell this to those who run it.',
    },
    findings: {
      title: 'The notice needs fixing',
      detail: 'The notice has not been handed in yet. Fix the errors and hand it in again.',
    },
    'not-a-picture': { title: 'The file is no valid picture', detail: 'Send a JPEG, PNG or WebP picture.' },
    'broken-picture': {
      title: 'The picture is broken',
      detail: 'The picture file is incomplete or damaged. Save the picture again and send it.',
    },
    'picture-too-large': {
      title: 'The picture is too large',
      detail: 'The picture has too many pixels. Make it smaller and send it again.',
    },
    'key-reused': {
      title: 'Same key, other content',
      detail: 'The Idempotency-Key was used for another request already. Use a new one.',
    },
    'too-many-requests': { title: 'Too many attempts', detail: 'Wait {seconds} seconds, then try again.' },
    internal: {
      title: 'Something went wrong',
      detail: 'The fault is ours, not yours. Try again in a moment. Tell the request id to the operators.',
    },
    unavailable: { title: 'The service is not available right now', detail: 'Try again in a moment.' },
    'check-too-slow': {
      title: 'The check took too long',
      detail: 'Your text is kept. Make the text shorter, or try again in a moment.',
    },
    'database-away': {
      title: 'The service is away for a moment',
      detail:
        'The service cannot reach its database right now. The screens work meanwhile. Try again in a moment.',
    },
    'read-only': {
      title: 'Nothing can be saved right now',
      detail:
        'What the service holds can be read but not changed. Try again later. If this goes on, tell the operator.',
    },
    'storage-full': {
      title: 'The service has no space left',
      detail:
        'The service’s disk is full and nothing new can be saved. Tell the operator and try again later.',
    },
  },
  fields: {
    required: 'This is missing.',
    'wrong-type': 'This is of the wrong type. What fits here: {limit}.',
    'too-short': 'The text is too short. The least length is {limit}.',
    'too-long': 'The text is too long. The greatest length is {limit} characters.',
    'out-of-range': 'The number is out of range. The limit is {limit}.',
    'too-few': 'Choose at least {limit}.',
    'too-many': 'Choose at most {limit}.',
    'wrong-form': 'This has the wrong form.',
    'not-a-choice': 'Choose one of these: {limit}.',
    'unknown-field': 'There is no such field. Leave it out.',
    'unknown-id': 'This cannot be found: {limit}.',
    'bad-character': 'The text has a character that cannot be stored. Remove it and try again.',
    'hidden-direction':
      'The text has invisible signs that turn the direction of writing. Write the place anew yourself.',
    'too-deep': 'This has too many levels inside each other.',
    'wrong-order': 'The end is before the start. Check the dates.',
    blank: 'Write the name with letters or digits.',
    'never-open':
      'The screen would never be in use. Give at least one time, or choose that it is always in use.',
    'nothing-fits':
      'Nothing can be read on so small a screen from so far away. Check its size and the viewing distance.',
  },
}
