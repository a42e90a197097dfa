### The form with what is agreed: who does what and when.

agreements-title = 关于 { $pupil } 的约定

## What was agreed last time, with two boxes to tick.

agreements-earlier = 上次的约定
agreements-done = 做到了
agreements-going-on = 继续做

## Room for what was talked about. This is not yet an agreement.

agreements-discussed = 我们谈了这些
agreements-agreed = 我们这样约定

## Columns of the table.

agreements-pupil = 孩子做什么
agreements-parents = 家长做什么
agreements-school = 学校做什么
agreements-when = 什么时候？
agreements-review = 怎样看出做到了？

## The day on which all look back together.

agreements-follow-up = 一起回顾
agreements-follow-up-date = 日期：
agreements-follow-up-time = 时间：

agreements-signatures = 签名

## Whose copy of the form this is: a mark at the top of the page.

agreements-copy-home = 家里留存
agreements-copy-school = 学校留存
