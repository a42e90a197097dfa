### The form with what is agreed: who does what and when.

agreements-title = ስምምዓት ብዛዕባ { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = ዝሓለፉ ስምምዓት
agreements-done = ሰሊጡ
agreements-going-on = ይቕጽል

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = ዝተዘራረብናሉ
agreements-agreed = ዝተሰማማዕናሉ

## Columns of the table.

agreements-pupil = ቆልዓ ዝገብሮ
agreements-parents = ወለዲ ዝገብርዎ
agreements-school = ቤት ትምህርቲ ዝገብሮ
agreements-when = መዓስ፧
agreements-review = ከም ዝሰለጠ ብኸመይ ንርኢ፧

## The day on which all look back together.

agreements-follow-up = ብሓባር ዳግማይ ንርእዮ
agreements-follow-up-date = ዕለት፦
agreements-follow-up-time = ሰዓት፦

agreements-signatures = ፌርማታት

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = ንገዛ
agreements-copy-school = ንቤት ትምህርቲ
