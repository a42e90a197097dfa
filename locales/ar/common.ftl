### Words that more than one sheet uses.
### Parents: plural "you" (أنتم). The child: طفلكم, or the name, without he or she where possible.

## Names of the sheets.

part-invitation = دعوة
part-preparation = الاستعداد للقاء
part-pupil-sheet = ورقة الطفل
part-agenda = مواضيع اللقاء
part-staircase = سلم التقدم
part-growth = رسم التقدم
part-agreements = الاتفاقات

pack-title = ملف اللقاء: { $pupil }

kind =
    { $kind ->
        [start] لقاء بداية السنة
       *[progress] لقاء المتابعة
        [second-progress] لقاء المتابعة الثاني
        [end] لقاء نهاية السنة
        [provisional-advice] لقاء التوصية الأولية للمدرسة الثانوية
        [final-advice] لقاء التوصية النهائية للمدرسة الثانوية
    }

minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

page-of = صفحة { $page } من { $pages }

class-name = الصف (groep) { $class }

occasion = { $kind } · { $date } · { $time }
occasion-day = { $kind } · { $date }
occasion-undated = { $kind }

## Who is at the table.

role-teacher = معلم/ة
role-second-colleague = زميل/ة من المدرسة
role-expert = مختص/ة
role-interpreter = مترجم/ة
role-guardian = الأهل/ولي الأمر
role-pupil = تلميذ/ة

## School subjects.

subject-technical-reading = القراءة بطلاقة
subject-reading-comprehension = فهم المقروء
subject-spelling = الإملاء
subject-arithmetic = الحساب

## Names of people.

list-and = { $first } و { $last }
person-mrs = السيدة { $name }
person-mr = السيد { $name }
person-plain = { $name }

via-pupil = إلى أهل { $pupil } وأولياء الأمر

translation-note = هذه ترجمة. النص الهولندي هو المعتمد.

written-in-dutch = هذا كلام المعلم/ة باللغة الهولندية.
