import type { HttpAnswer, Wrong } from './row.fixture.ts'

/** Whether the example that runs is answered wrongly, and how. The servers before the simulator ask it. */
class Wrongness {
  #wrong: Wrong | undefined
  #isOn = false
  #replies: string[] = []
  #answers: HttpAnswer[] = []

  /** An example begins, which is answered as it should be until `turnOn`. */
  begin(wrong: Wrong | undefined): void {
    this.#wrong = wrong
    this.#isOn = false
    this.#replies = []
    this.#answers = []
  }

  turnOn(): void {
    this.#isOn = true
  }

  get now(): Wrong {
    return this.#isOn && this.#wrong ? this.#wrong : asItIs
  }

  replyOf(reply: string): string {
    const given = this.now.reply?.(reply, this.#replies) ?? reply
    this.#replies.push(reply)
    return given
  }

  answerOf(answer: HttpAnswer): HttpAnswer {
    const given = this.now.answer?.(answer, this.#answers) ?? answer
    this.#answers.push(answer)
    return given
  }
}

const asItIs: Wrong = { says: '' }

export const wrongness = new Wrongness()
