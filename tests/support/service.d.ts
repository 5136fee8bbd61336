import { type ChildProcess } from 'node:child_process';
/** The program in a process of its own. */
export interface Service {
    /** "http://127.0.0.1:40123" */
    origin: string;
    child: ChildProcess;
    /** Null while it runs. */
    exitCode(): number | null;
    /** All it has written so far, both outputs. */
    said(): string;
    stop(): Promise<void>;
}
/** What the program said and its exit code, where it ended before it listened. */
export declare class Ended extends Error {
    readonly said: string;
    constructor(code: number | null, said: string);
}
/** Starts the program with this environment and a free port; resolves once it listens. Rejects with `Ended` where it does not. */
export declare function startService(env: Record<string, string>): Promise<Service>;
