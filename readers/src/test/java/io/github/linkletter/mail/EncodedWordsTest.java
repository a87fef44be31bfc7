package io.github.linkletter.mail;

import static io.github.linkletter.mail.Mails.TEXT;
import static io.github.linkletter.mail.Mails.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RFC 2047 says, and what mails make of it. */
class EncodedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain                                      | plain
          =?utf-8?Q?Link=20Weekly=20#245?=           | Link Weekly #245
          =?UTF-8?q?caf=c3=a9_noir?=                 | caf\u00e9 noir
          =?iso-8859-1?Q?caf=E9?= au lait            | caf\u00e9 au lait
          =?utf-8?B?Y2Fmw6k=?=                       | caf\u00e9
          =?utf-8?B?Y2Fmw6k?=                        | caf\u00e9
          =?us-ascii?Q?a?= =?us-ascii?Q?b?=          | ab
          =?us-ascii?Q?a?=  b =?us-ascii?Q?c?=       | a  b c
          =?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=         | caf\u00e9
          =?utf-8?Q?a?= =?iso-8859-1?B?6Q==?=        | a\u00e9
          =?utf-8?Q?a?==?utf-8?Q?b?=                 | ab
          Re: "=?utf-8?Q?a?=" (=?utf-8?Q?b?=)        | Re: "a" (b)
          =?utf-8*en?Q?a?=                           | a
          =?utf-8?Q?with blanks?=                    | with blanks
          =?utf-8?Q?a=?= b                           | a= b
          =?utf-8?Q??= b                             | b
          =?x-unheard-of?Q?a?=                       | =?x-unheard-of?Q?a?=
          =?utf-8?X?a?=                              | =?utf-8?X?a?=
          =?utf-8?Q?unclosed                         | =?utf-8?Q?unclosed
          =?utf-8?Q?a?= =?x?=                        | a =?x?=
          a =? b ?= c                                | a =? b ?= c
          =?                                         | =?
          """)
  void areDecodedAndAllElseIsKept(String header, String text) {
    Metadata metadata = read("X-A: " + header + "\n\n" + TEXT).issue().metadata();

    assertEquals(new Metadata.Text(text), metadata.get("x-a").orElseThrow());
  }
}
