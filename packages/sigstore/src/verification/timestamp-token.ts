import { RFC3161Timestamp } from '@sigstore/core'
import { DerObject } from '../certificate/der-object.ts'

/** GeneralizedTime as a timestamp writes it: seconds, any fraction behind a point, in UTC (RFC 3161 §2.4.2). */
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/

/**
 * The library's timestamp, with the time as it stands there. The library drops fractions of a second, which may be the
 * one in which a key was revoked, refuses those that have not three digits, and makes a 2 March of a 30 February.
 */
export class TimestampToken extends RFC3161Timestamp {
  /** @throws when `der` is not DER */
  static override parse(der: Buffer<ArrayBuffer>): TimestampToken {
    return new TimestampToken(DerObject.read(der))
  }

  /** To the millisecond. @throws TypeError when it is no such time */
  override get signingTime(): Date {
    const written = this.tstInfo.root.subs[4]
    if (written?.tag.isGeneralizedTime() !== true) throw new TypeError('its time is no GeneralizedTime')
    const [, year, month, day, hour, minute, second, fraction = ''] = generalizedTime.exec(written.value.toString('latin1')) ?? []
    const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
    const time = new Date(text)
    if (Number.isNaN(time.getTime()) || time.toISOString() !== text) throw new TypeError('its time is not one that there is')
    return time
  }
}
