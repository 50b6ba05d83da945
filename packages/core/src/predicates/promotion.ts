import { credentialKinds } from '../model/credential-use.ts'
import type { CredentialUse } from '../model/credential-use.ts'
import type { Digest } from '../model/digest.ts'
import type { PromotionRecord } from '../model/promotion-record.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'

/** docs/predicates.md, promotion v0.1. */
export function promotionPredicate(record: PromotionRecord): JsonObject {
  return {
    kind: record.kind,
    sequence: record.sequence,
    environment: record.environment,
    from: record.from,
    to: record.to,
    tag: record.tag,
    ...(record.replaced === undefined ? {} : { replaced: record.replaced }),
    ...(record.previous === undefined ? {} : { previous: record.previous }),
    boundTo: { policy: record.policy, decision: record.decision, approvals: [...record.approvals], ...(record.set === undefined ? {} : { set: record.set }) },
    carried: record.carried.map((part) => ({ ...part })),
    ...(record.credentials === undefined ? {} : { credentials: record.credentials.map(credentialJson) }),
    actor: record.actor,
    run: record.run,
    startedAt: record.startedAt.toISOString(),
    promotedAt: record.promotedAt.toISOString(),
  }
}

/** @throws Failure `statement-invalid` */
export function parsePromotion(predicate: JsonObject, subject: Digest): PromotionRecord {
  const fields = new Fields(predicate, 'promotion')
  const bound = fields.fields('boundTo')
  const set = bound.optionalDigest('set')
  return {
    kind: fields.oneOf('kind', ['promote', 'rollback']),
    subject,
    sequence: fields.count('sequence'),
    environment: fields.text('environment'),
    from: fields.text('from'),
    to: fields.text('to'),
    tag: fields.text('tag'),
    replaced: fields.optionalDigest('replaced'),
    previous: fields.optionalDigest('previous'),
    policy: bound.digest('policy'),
    decision: bound.digest('decision'),
    approvals: bound.digests('approvals'),
    ...(set === undefined ? {} : { set }),
    carried: fields.lists('carried').map((part) => ({
      digest: part.digest('digest'),
      kind: part.text('kind'),
      fate: part.text('fate'),
    })),
    ...(predicate['credentials'] === undefined ? {} : { credentials: fields.lists('credentials').map(parseCredential) }),
    actor: fields.text('actor'),
    run: fields.text('run'),
    startedAt: fields.time('startedAt'),
    promotedAt: fields.time('promotedAt'),
  }
}

/** A credential as it stands in records and results. */
export function credentialJson({ registry, kind, subject, expires }: CredentialUse): JsonObject {
  return { registry, kind, ...(subject === undefined ? {} : { subject }), ...(expires === undefined ? {} : { expires: expires.toISOString() }) }
}

function parseCredential(fields: Fields): CredentialUse {
  const subject = fields.optionalText('subject')
  return {
    registry: fields.text('registry'),
    kind: fields.oneOf('kind', credentialKinds),
    ...(subject === undefined ? {} : { subject }),
    ...(fields.optionalText('expires') === undefined ? {} : { expires: fields.time('expires') }),
  }
}
