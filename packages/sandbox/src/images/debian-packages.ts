/** One binary package of Debian: facts that its dpkg database states. */
export interface DebianPackage {
  readonly name: string
  readonly version: string
  /** The source package it was built from, when named otherwise. */
  readonly source: string
  readonly sourceVersion: string
  readonly section: string
  readonly priority: string
  readonly architecture: 'any' | 'all'
  /** Kibibytes. */
  readonly installedSize: number
}

// Debian 12 (bookworm), the packages of a slim base image as the archive had them in late 2026.
// Columns: name, version, source (= same name), source version (= same), section, priority, architecture, size.
const bookworm = `
adduser 3.134 = = admin important all 686
apt 2.6.1 = = admin required any 4232
base-files 12.4+deb12u11 = = admin required any 341
base-passwd 3.6.1 = = admin required any 247
bash 5.2.15-2+b8 = 5.2.15-2 shells required any 7164
bsdutils 1:2.38.1-5+deb12u3 util-linux 2.38.1-5+deb12u3 utils required any 355
coreutils 9.1-1 = = utils required any 18062
dash 0.5.12-2 = = shells required any 191
debconf 1.5.82 = = admin required all 491
debian-archive-keyring 2023.3+deb12u2 = = misc important all 293
debianutils 5.7-0.5~deb12u1 = = utils required any 243
diffutils 1:3.8-4 = = utils required any 1598
dpkg 1.21.22 = = admin required any 6409
e2fsprogs 1.47.0-2 = = admin required any 1496
findutils 4.9.0-4 = = utils required any 1746
gcc-12-base 12.2.0-14+deb12u1 gcc-12 = libs optional any 100
gpgv 2.2.40-1.1+deb12u2 gnupg2 = utils important any 918
grep 3.8-5 = = utils required any 1245
gzip 1.12-1 = = utils required any 252
hostname 3.23+nmu1 = = admin required any 46
init-system-helpers 1.65.2 = = admin required all 140
libacl1 2.3.1-3 acl = libs optional any 73
libapt-pkg6.0 2.6.1 apt = libs optional any 3297
libattr1 1:2.5.1-4 attr = libs optional any 59
libaudit-common 1:3.0.9-1 audit = libs optional all 22
libaudit1 1:3.0.9-1 audit = libs optional any 150
libblkid1 2.38.1-5+deb12u3 util-linux = libs optional any 398
libbz2-1.0 1.0.8-5+b1 bzip2 1.0.8-5 libs optional any 106
libc-bin 2.36-9+deb12u14 glibc = libs required any 2042
libc6 2.36-9+deb12u14 glibc = libs optional any 13001
libcap-ng0 0.8.3-1+b3 libcap-ng 0.8.3-1 libs optional any 65
libcap2 1:2.66-4+deb12u2+b2 = 1:2.66-4+deb12u2 libs optional any 95
libcom-err2 1.47.0-2 e2fsprogs = libs optional any 54
libcrypt1 1:4.4.33-2 libxcrypt = libs optional any 233
libdb5.3 5.3.28+dfsg2-1 db5.3 = libs optional any 1833
libdebconfclient0 0.270 cdebconf = libs optional any 37
libext2fs2 1.47.0-2 e2fsprogs = libs optional any 534
libffi8 3.4.4-1 libffi = libs optional any 68
libgcc-s1 12.2.0-14+deb12u1 gcc-12 = libs optional any 140
libgcrypt20 1.10.1-3 = = libs optional any 1592
libgmp10 2:6.2.1+dfsg1-1.1 gmp = libs optional any 855
libgnutls30 3.7.9-2+deb12u6 gnutls28 = libs optional any 3390
libgpg-error0 1.46-1 libgpg-error = libs optional any 192
libhogweed6 3.8.1-2 nettle = libs optional any 463
libidn2-0 2.3.3-1+b1 libidn2 2.3.3-1 libs optional any 439
liblz4-1 1.9.4-1 lz4 = libs optional any 169
liblzma5 5.4.1-1 xz-utils = libs optional any 333
libmd0 1.0.4-2 libmd = libs optional any 79
libmount1 2.38.1-5+deb12u3 util-linux = libs optional any 454
libnettle8 3.8.1-2 nettle = libs optional any 520
libp11-kit0 0.24.1-2 p11-kit = libs optional any 1408
libpam0g 1.5.2-6+deb12u1 pam = libs optional any 215
libpcre2-8-0 10.42-1 pcre2 = libs optional any 685
libseccomp2 2.5.4-1+deb12u1 libseccomp = libs optional any 148
libselinux1 3.4-1+b6 libselinux 3.4-1 libs optional any 199
libsepol2 3.4-2.1 libsepol = libs optional any 775
libsmartcols1 2.38.1-5+deb12u3 util-linux = libs optional any 289
libss2 1.47.0-2 e2fsprogs = libs optional any 70
libssl3 3.0.19-1~deb12u2 openssl = libs optional any 6029
libstdc++6 12.2.0-14+deb12u1 gcc-12 = libs optional any 2686
libsystemd0 252.39-1~deb12u2 systemd = libs optional any 909
libtasn1-6 4.19.0-2+deb12u1 = = libs optional any 116
libtinfo6 6.4-4 ncurses = libs optional any 541
libudev1 252.39-1~deb12u2 systemd = libs optional any 240
libunistring2 1.0-2 libunistring = libs optional any 1807
libuuid1 2.38.1-5+deb12u3 util-linux = libs optional any 79
libxxhash0 0.8.1-1 xxhash = libs optional any 99
libzstd1 1.5.4+dfsg2-5 libzstd = libs optional any 785
login 1:4.13+dfsg1-1+deb12u1 shadow = admin required any 2550
logsave 1.47.0-2 e2fsprogs = admin optional any 49
mawk 1.3.4.20200120-3.1 = = interpreters required any 263
mount 2.38.1-5+deb12u3 util-linux = admin required any 393
ncurses-base 6.4-4 ncurses = misc required all 379
ncurses-bin 6.4-4 ncurses = utils required any 636
passwd 1:4.13+dfsg1-1+deb12u1 shadow = admin required any 2827
perl-base 5.36.0-7+deb12u4 perl = perl required any 7643
sed 4.9-1 = = utils required any 987
sysvinit-utils 3.06-4 sysvinit = admin required any 100
tar 1.34+dfsg-1.2+deb12u1 = = utils required any 3144
tzdata 2025b-0+deb12u2 = = localization required all 2565
usr-is-merged 37~deb12u1 usrmerge = oldlibs optional all 13
util-linux 2.38.1-5+deb12u3 = = utils required any 4978
zlib1g 1:1.2.13.dfsg-1 zlib = libs optional any 168
`

// What the runtime layer installs on top.
const runtime = `
ca-certificates 20230311+deb12u1 = = misc standard all 387
openssl 3.0.19-1~deb12u2 = = utils optional any 2308
`

export const debianBasePackages: readonly DebianPackage[] = readTable(bookworm)
export const debianRuntimePackages: readonly DebianPackage[] = [...debianBasePackages, ...readTable(runtime)]

/** The dpkg status file (deb-control(5)) of `packages` on one architecture. */
export function dpkgStatus(packages: readonly DebianPackage[], architecture: string): string {
  return packages.map((one) => dpkgParagraph(one, architecture)).join('\n')
}

/** One paragraph, with a multi-line description as real ones have. */
function dpkgParagraph(one: DebianPackage, architecture: string): string {
  const sourceVersion = one.sourceVersion === one.version ? '' : ` (${one.sourceVersion})`
  const source = one.source === one.name && sourceVersion === '' ? [] : [`Source: ${one.source}${sourceVersion}`]
  return [
    `Package: ${one.name}`,
    'Status: install ok installed',
    `Priority: ${one.priority}`,
    `Section: ${one.section}`,
    `Installed-Size: ${one.installedSize}`,
    `Architecture: ${one.architecture === 'any' ? architecture : 'all'}`,
    ...source,
    `Version: ${one.version}`,
    `Description: ${one.name} of Debian`,
    ' Installed as part of the sandbox image; only its metadata is here.',
    ' .',
    ' Version: 0 (a continuation line is never a field)',
    '',
  ].join('\n')
}

function readTable(table: string): DebianPackage[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name, version, source, sourceVersion, section, priority, architecture, size] = row.split(' ')
      if (name === undefined || version === undefined || size === undefined) throw new Error(`Not a package row: ${row}`)
      return {
        name,
        version,
        source: source === '=' || source === undefined ? name : source,
        sourceVersion: sourceVersion === '=' || sourceVersion === undefined ? version : sourceVersion,
        section: section ?? '',
        priority: priority ?? '',
        architecture: architecture === 'all' ? 'all' : 'any',
        installedSize: Number(size),
      }
    })
}
