### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = القراءة
phrases-group-arithmetic = الحساب
phrases-group-spelling = اللغة والكتابة
phrases-group-attitude = طريقة العمل
phrases-group-friends = التعامل مع الآخرين
phrases-group-behaviour = السلوك
phrases-group-talents = المواهب
phrases-group-home = البيت

## Reading.

phrase-leest-met-plezier = القراءة تسعد { $pupil }، وكذلك اختيار كتاب جديد.
phrase-leest-vlot-voor = قراءة { $pupil } بصوت عال سلسة وواضحة، لصفحة كاملة.
phrase-leest-met-gevoel = قراءة { $pupil } بصوت عال معبرة: لكل شخصية صوتها.
phrase-vertelt-tekst-na = يسهل على { $pupil } شرح موضوع النص بأسلوب شخصي.
phrase-zoekt-in-de-tekst = عادة { $pupil } الجميلة: البحث في النص عن جواب السؤال.
phrase-vraagt-naar-woorden = نسمع من { $pupil } أسئلة عن معنى الكلمات الصعبة.
phrase-leest-graag-weetjes = الكتب المفضلة لدى { $pupil } كتب المعلومات، ونسمع عنها في الصف.
phrase-luistert-naar-verhalen = لدى { $pupil } انتباه كبير عند سماع قصة، وقدرة على روايتها.
phrase-herkent-al-letters = صارت لدى { $pupil } معرفة ببعض الحروف، مثلا في أسماء الأطفال.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = يسهل على { $pupil } سماع القافية بين الكلمات وإيجاد كلمات جديدة.
phrase-oefent-vlot-lezen = تدريب { $pupil } اليومي: قراءة نص قصير بطلاقة.
phrase-oefent-lange-woorden = نتدرب مع { $pupil } على قراءة الكلمات الطويلة جزءا جزءا.
phrase-leert-nadenken-bij-lezen = نتعلم مع { $pupil } التوقف قليلا أثناء القراءة للتفكير.

## Arithmetic.

phrase-rekent-uit-het-hoofd = حساب { $pupil } الذهني سريع في مسائل كثيرة.
phrase-telt-vlot = العد سهل على { $pupil }: إلى الأمام وإلى الوراء، وبالقفز أيضا.
# Multiplication tables.
phrase-kent-de-tafels = معرفة { $pupil } بجدول الضرب جيدة، وتساعد في مسائل أخرى.
phrase-rekent-met-geld = الحساب بالنقود سهل على { $pupil }، ومعرفة الباقي كذلك.
phrase-kan-klokkijken = يسهل على { $pupil } معرفة الساعة وكم بقي من الوقت.
phrase-meet-heel-precies = عمل { $pupil } بالمسطرة دقيق جدا، في القياس والرسم.
phrase-zoekt-eigen-oplossing = لدى { $pupil } هدوء أمام المسائل الصعبة، وطريقة خاصة في حلها.
phrase-ziet-patronen = يسهل على { $pupil } إكمال الأنماط المتكررة وصنع نمط جديد.
phrase-legt-sommen-uit = شرح { $pupil } للمسألة خطوة بخطوة يساعد طفلا آخر.
phrase-vergelijkt-met-blokken = بالمكعبات يسهل على { $pupil } معرفة الأكثر والأقل والمتساوي.
phrase-oefent-de-tafels = تدريب { $pupil } على جدول الضرب: بضع مسائل كل يوم.
# Sums told as a little story.
phrase-oefent-verhaalsommen = تدريب { $pupil } على مسائل في شكل قصة: أولا رسم ما يحدث.
phrase-leert-sommen-nakijken = نتعلم مع { $pupil } مراجعة الحل: هل هذا الجواب ممكن؟

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = قصص { $pupil } جميلة، والصف يحب سماعها.
phrase-schrijft-netjes = خط { $pupil } مرتب وسهل القراءة على الجميع.
phrase-let-op-spelling = انتباه { $pupil } للإملاء جيد، حتى عند تأليف قصة.
phrase-gebruikt-nieuwe-woorden = نسمع من { $pupil } الكلمات الجديدة فورا في جملة.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = حديث { $pupil } في حلقة الصف واضح: نفهم ما حدث.
phrase-houdt-goede-spreekbeurt = عرض { $pupil } أمام الصف واضح، مع إجابات عن الأسئلة.
phrase-kent-meer-talen = معرفة { $pupil } بأكثر من لغة تساعد على مقارنة الكلمات.
phrase-schrijft-eigen-naam = بإمكان { $pupil } كتابة الاسم الشخصي، مع محاولات لكلمات أخرى.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = تدريب { $pupil } الآن: قواعد الإملاء الهولندي ومراجعة النص.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = تدريب { $pupil }: حرف كبير في أول الجملة الهولندية ونقطة في آخرها.
phrase-leert-hele-zinnen = { $pupil } على طريق جيد نحو الكلام بجمل كاملة.

## Working attitude.

phrase-zet-door = إذا لم ينجح شيء من أول مرة، فعند { $pupil } محاولة ثانية.
phrase-begint-meteen = بداية { $pupil } في العمل سريعة: الأدوات جاهزة في الحال.
phrase-werkt-met-aandacht = يبقى تركيز { $pupil } في العمل جيدا، حتى مع الضجيج في الصف.
phrase-plant-eigen-werk = تخطيط { $pupil } للعمل جيد، والعمل ينتهي في الموعد.
phrase-maakt-werk-af = عمل { $pupil } كامل حتى النهاية، والمكان مرتب بعده.
phrase-stelt-goede-vragen = أسئلة { $pupil } يتعلم منها الصف كله.
phrase-zoekt-het-uit = لدى { $pupil } رغبة في فهم الأشياء والبحث عن الجواب.
phrase-leert-van-fouten = يسهل على { $pupil } النظر إلى الأخطاء بهدوء وتصحيحها.
phrase-doet-actief-mee = مشاركة { $pupil } في الصف نشيطة، واليد مرفوعة كثيرا.
phrase-kiest-een-uitdaging = يقع اختيار { $pupil } أحيانا على مهمة صعبة لتعلم المزيد.
phrase-speelt-met-aandacht = في لعب { $pupil } تركيز طويل، مثلا في ركن البناء.
phrase-leert-hulp-vragen = نتعلم مع { $pupil } طلب المساعدة عندما لا ينجح العمل.
phrase-oefent-rustig-doorwerken = بالتدريب يطول العمل الهادئ لدى { $pupil } قليلا كل أسبوع.
phrase-leert-werk-verdelen = نعمل مع { $pupil } على تقسيم مهمة كبيرة إلى خطوات صغيرة.

## Friends and the group.

phrase-speelt-met-iedereen = يلعب مع { $pupil } أطفال كثيرون ومختلفون.
phrase-vraagt-anderen-mee = تأتي من { $pupil } دعوة إلى اللعب لكل طفل يقف وحده.
phrase-troost-een-ander = يجد الطفل الحزين عند { $pupil } مواساة وكلمة طيبة.
phrase-deelt-met-anderen = المشاركة سهلة على { $pupil }: الألعاب والأدوات للجميع.
phrase-helpt-klasgenoten = عين { $pupil } ترى من يحتاج إلى المساعدة، والمساعدة تأتي فورا.
phrase-werkt-eerlijk-samen = تقسيم { $pupil } للمهام عادل عند العمل مع الآخرين.
phrase-luistert-naar-ideeen = أفكار الآخرين مهمة عند { $pupil }: استماع وتفكير معا.
phrase-lost-ruzie-op = طريقة { $pupil } في حل الخلاف: الحديث والاستماع.
phrase-maakt-anderen-blij = مزحة أو كلمة لطيفة من { $pupil } تفرح الآخرين.
phrase-komt-op-voor-anderen = { $pupil } سند للأطفال الذين يحتاجون إلى ذلك.
phrase-bedenkt-spelletjes = لدى { $pupil } أفكار لألعاب جديدة للجميع في ساحة المدرسة.
phrase-leert-mee-te-spelen = نتعلم مع { $pupil } أن نسأل: هل يمكنني اللعب معكم؟
phrase-oefent-beurt-afwachten = تدريب { $pupil } الآن: انتظار الدور في اللعب.
phrase-leert-ruzie-uitpraten = { $pupil } على طريق جيد نحو حل الخلاف بكلام هادئ.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = استماع { $pupil } إلى الشرح جيد، والمطلوب واضح بعده.
phrase-houdt-zich-aan-regels = التزام { $pupil } بالقواعد جيد، حتى عندما لا يراقب أحد.
phrase-maakt-het-goed = بعد الخطأ يأتي من { $pupil } اعتذار وإصلاح للأمر.
phrase-blijft-rustig = يبقى هدوء { $pupil } حتى في أوقات التوتر أو الضجيج.
phrase-zegt-iedereen-gedag = دخول { $pupil } إلى الصف فيه فرح وتحية للجميع.
phrase-vertelt-over-gevoel = يسهل على { $pupil } الحديث بهدوء عن الغضب أو الحزن.
phrase-zegt-duidelijk-nee = نسمع من { $pupil } كلمة «لا» بوضوح عندما يكون شيء مزعجا.
phrase-ruimt-zelf-op = ترتيب المكان يأتي من { $pupil } دون طلب من أحد.
phrase-zuinig-op-spullen = عناية { $pupil } بالكتب وأدوات الصف كبيرة.
phrase-geeft-fout-toe = لدى { $pupil } صدق في الاعتراف بالخطأ.
phrase-leert-rustig-worden = نتعلم مع { $pupil } التنفس بهدوء أولا عند الغضب.
phrase-oefent-met-luisteren = تدريب { $pupil } الآن: الاستماع حتى يكمل الآخر كلامه.
phrase-leert-grens-aangeven = تنمو لدى { $pupil } القدرة على قول: كفى، لا أريد هذا.

## Talents.

phrase-tekent-met-details = رسوم { $pupil } غنية بالتفاصيل الصغيرة.
phrase-zingt-op-de-maat = إيقاع { $pupil } مضبوط تماما في الغناء والتصفيق.
phrase-bedenkt-eigen-dansen = لدى { $pupil } أفكار خاصة لرقصات جديدة، وفرح عند عرضها.
phrase-beweegt-met-plezier = الجري والتسلق والقفز متعة كبيرة عند { $pupil }.
phrase-speelt-goed-toneel = دور { $pupil } في التمثيل مقنع جدا: الجميع يصمت.
phrase-bouwt-bijzondere-dingen = أعمال { $pupil } بالمكعبات أو الكرتون أو الخشب مميزة.
phrase-weet-veel-van-dieren = لدى { $pupil } معرفة كبيرة بالحيوانات والنباتات وحب للحديث عنها.
phrase-ontdekt-hoe-iets-werkt = لدى { $pupil } فضول جميل: فك الأشياء واكتشاف كيف تعمل.
phrase-handig-met-computer = يسهل على { $pupil } صنع لعبة أو فيلم أو قصة على الحاسوب.
phrase-neemt-de-leiding = لدى { $pupil } قدرة على القيادة وإشراك الجميع.
phrase-zorgt-voor-jongere-kinderen = الاهتمام بالأطفال الأصغر سنا يسعد { $pupil }.
phrase-heeft-eigen-ideeen = أفكار { $pupil } كثيرة، ويخرج منها شيء جميل.
phrase-regelt-graag-iets = تنظيم شيء للصف، مثل حفلة، يفرح { $pupil }.
phrase-vertelt-levendig = حكايات { $pupil } حية، والجميع يريد أن يسمع.

## How home helps.

phrase-leest-thuis-samen = القراءة معا كثيرا في البيت تفيد { $pupil }، ونسمع ذلك في الصف.
phrase-oefent-thuis-elke-dag = تدريب { $pupil } اليومي في البيت مفيد، ونرى أثره في الصف.
phrase-leert-thuis-woorden = الحديث معا في البيت يعلم { $pupil } كلمات كثيرة.
phrase-speelt-thuis-spelletjes = الألعاب في البيت تعلم { $pupil } الكثير.
phrase-vertelt-over-thuis = نسمع من { $pupil } في الصف حكايات جميلة عن البيت.
phrase-krijgt-thuis-steun = دعم البيت كبير، وبه تزيد شجاعة { $pupil } في الصف.
phrase-komt-op-tijd = يبدأ يوم { $pupil } بهدوء، مع الوصول في الموعد.
phrase-begint-met-energie = بداية يوم { $pupil } مليئة بالنشاط: النوم في الموعد يساعد.
phrase-heeft-spullen-mee = أدوات المدرسة مع { $pupil } كل يوم.
phrase-oefent-thuis-lezen = تدريب { $pupil } في البيت: قراءة 10 دقائق كل يوم.
phrase-leert-huiswerk-plannen = نتعلم مع { $pupil } اختيار وقت ثابت للواجبات في البيت.
phrase-leert-op-tijd-komen = { $pupil } على طريق جيد نحو الاستعداد للمدرسة صباحا في الموعد.
