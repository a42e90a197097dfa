### The sheet that a child fills in before the conversation. Speak to the child.
### The number in an id is the grade band: 12 is four to six years old, 34, 56, 78 is ten to twelve.
### Children of band 12 cannot read yet: somebody reads it to them.
### start, end, advice in an id are kinds of conversation: these prompts take the place of the usual ones. Each kind has
### as many for a band as the usual ones: the page is filled exactly. Without a band they are for 56 and 78.

pupil-sheet-title = İşte ben
pupil-sheet-intro = Seninle ilgili bir görüşme var. Bu sayfada nasıl gittiğini anlat.
# For a child that leads the conversation itself.
pupil-sheet-intro-leads = Görüşmeyi sen yönetiyorsun. Bu sayfada nasıl gittiğini anlat.

# The child writes its name behind this.
pupil-sheet-name = Adım:

## The meaning of the three faces: happy, in between, sad.

pupil-sheet-yes = evet
pupil-sheet-sometimes = bazen
pupil-sheet-not-yet = henüz değil

# Stands above the statements with the three faces.
pupil-sheet-choose = Sana uyan yüzü boya.

## Statements.

pupil-sheet-face-12-1 = Okula gitmeyi seviyorum.
pupil-sheet-face-12-2 = Başka çocuklarla oynamayı seviyorum.
pupil-sheet-face-12-3 = Sınıf sohbetinde çekinmeden konuşuyorum.
pupil-sheet-face-12-4 = Hikâye dinlemeyi seviyorum.

pupil-sheet-face-34-1 = Okula gitmeyi seviyorum.
pupil-sheet-face-34-2 = Birlikte oynadığım bir arkadaşım var.
pupil-sheet-face-34-3 = Okumayı seviyorum.
pupil-sheet-face-34-4 = Matematiği seviyorum.
pupil-sheet-face-34-5 = Çekinmeden yardım istiyorum.

pupil-sheet-face-56-1 = Okula severek gidiyorum.
pupil-sheet-face-56-2 = Grubun bir parçasıyım.
pupil-sheet-face-56-3 = Sakin çalışabiliyorum.
pupil-sheet-face-56-4 = Bir şeyi anlamayınca söylüyorum.
pupil-sheet-face-56-5 = Okumayı seviyorum.

pupil-sheet-face-78-1 = Okula severek gidiyorum.
pupil-sheet-face-78-2 = Grupta kendim olabiliyorum.
pupil-sheet-face-78-3 = İşlerimi iyi planlayabiliyorum.
pupil-sheet-face-78-4 = Takılınca yardım istiyorum.
pupil-sheet-face-78-5 = Ortaokula gideceğim için seviniyorum.

## Prompts to draw.

pupil-sheet-draw-12-1 = Okulda yapmayı en çok sevdiğin şeyi çiz.
pupil-sheet-draw-34-1 = Şimdiden iyi yaptığın bir şeyi çiz.

pupil-sheet-draw-start-12-1 = Kiminle oynamayı seviyorsun? Çiz.

pupil-sheet-draw-end-12-1 = Bu yılın en eğlenceli şeyini çiz.
pupil-sheet-draw-end-34-1 = Bu yılın en güzel şeyini çiz.

## Prompts to write. A line follows.

# A grown-up writes down what the child says.
pupil-sheet-write-12-1 = Bunu anlatmak istiyorum. Bir büyük yazıyor:

pupil-sheet-write-34-1 = Gurur duyduğum şey:
pupil-sheet-write-34-2 = Öğrenmek istediğim şey:

pupil-sheet-write-56-1 = Gurur duyduğum şey:
pupil-sheet-write-56-2 = Daha iyi yapmak istediğim şey:
pupil-sheet-write-56-3 = Sınıfta bana yardımcı olan şey:
pupil-sheet-write-56-4 = Konuşmak istediğim konu:

pupil-sheet-write-78-1 = Gurur duyduğum şey:
pupil-sheet-write-78-2 = Bana hâlâ zor gelen şey:
pupil-sheet-write-78-3 = Hedefim bu ve ona böyle ulaşacağım:
pupil-sheet-write-78-4 = Groep 8’den sonraki okul hakkında bilmek istediğim:

## Prompts to write at the start of the school year.

pupil-sheet-write-start-12-1 = Bunu seviyorum. Bir büyük yazıyor:

pupil-sheet-write-start-34-1 = Gurur duyduğum şey:
pupil-sheet-write-start-34-2 = Bu yıl öğrenmek istediğim şey:

pupil-sheet-write-start-1 = Gurur duyduğum şey:
pupil-sheet-write-start-2 = Yapmayı sevdiğim şey:
pupil-sheet-write-start-3 = Bu yıl öğrenmek istediğim şey:
pupil-sheet-write-start-4 = Sınıfta bana yardımcı olan şey:

## Prompts to write at the end of the school year.

pupil-sheet-write-end-12-1 = Artık bunu yapabiliyorum. Bir büyük yazıyor:

pupil-sheet-write-end-34-1 = Gurur duyduğum şey:
pupil-sheet-write-end-34-2 = Gelecek yıl öğrenmek istediğim şey:

pupil-sheet-write-end-1 = Gurur duyduğum şey:
pupil-sheet-write-end-2 = Geçen yıldan daha iyi yaptığım şey:
pupil-sheet-write-end-3 = Bu yılın en güzel şeyi:
pupil-sheet-write-end-4 = Gelecek yıl öğrenmek istediğim şey:

## Prompts to write before the talk about secondary school.

pupil-sheet-write-advice-78-1 = Gurur duyduğum şey:
pupil-sheet-write-advice-78-2 = Okulda ve evde yapmayı sevdiğim şey:
pupil-sheet-write-advice-78-3 = En iyi böyle öğreniyorum:
pupil-sheet-write-advice-78-4 = Yeni bir okulda benim için önemli olan:

## For a child that leads the conversation: four very short steps, as the child itself says them.

# Above the steps.
pupil-sheet-lead = Görüşmeyi böyle yönetiyorum
pupil-sheet-lead-1 = Hoş geldiniz diyorum.
pupil-sheet-lead-2 = Bu sayfayı anlatıyorum.
pupil-sheet-lead-3 = Ne düşündüğünüzü soruyorum.
pupil-sheet-lead-4 = Ortak kararlarımızı söylüyorum.
