import type { Outcome } from '@portcullis/core/model/result'
import type { Annotation } from './runner.ts'

export function markdownOf(outcome: Outcome): string {
  return `## ${outcome.decision}\n\n${outcome.sentence}\n\n${outcome.reasons.map(({ code, message, remedy }) => `- ${code}: ${message}. ${remedy}`).join('\n')}\n`
}

export function textOf(outcome: Outcome): string {
  return `${outcome.decision}: ${outcome.sentence}`
}

export function annotationsOf(_outcome: Outcome): Annotation[] {
  return []
}

export function resultJson(outcome: Outcome): string {
  return `${JSON.stringify(outcome, undefined, 2)}\n`
}

export function smallResultJson({ action, decision, reasonCode, subject }: Outcome): string {
  return JSON.stringify({ schema: 'portcullis/result/v1', action, decision, reasonCode, subject })
}
