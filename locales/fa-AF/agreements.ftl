### The form with what is agreed: who does what and when.

agreements-title = توافق‌های ما در مورد { $pupil }

## What was agreed last time, with two boxes to tick.

agreements-earlier = توافق‌های قبلی
agreements-done = عملی شد
agreements-going-on = ادامه دارد

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = در مورد این‌ها صحبت کردیم
agreements-agreed = بر این توافق می‌کنیم

## Columns of the table.

agreements-pupil = طفل چه می‌کند
agreements-parents = خانواده چه می‌کند
agreements-school = مکتب چه می‌کند
agreements-when = چه وقت؟
agreements-review = چطور می‌بینیم که عملی شد؟

## The day on which all look back together.

agreements-follow-up = با هم مرور می‌کنیم
agreements-follow-up-date = تاریخ:
agreements-follow-up-time = ساعت:

agreements-signatures = امضاها

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = برای خانه
agreements-copy-school = برای مکتب
