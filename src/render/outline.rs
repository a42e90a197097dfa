//! Bookmarks of a file that holds many packs: one for each pack, and none of the headings inside.
//!
//! Typst makes the outline of a PDF from its headings, and tells headings apart by a location that packs share
//! when they share a part. So the headings inside are told to be no bookmark, and each pack gets a heading of
//! its own that is neither drawn nor tagged.

use typst::foundations::{Content, NativeElement, Smart};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::model::HeadingElem;
use typst::text::TextElem;
use typst_layout::Page;

/// Seen by what makes the outline, and by no reader.
const SILENT: TagFlags = TagFlags {
    introspectable: true,
    tagged: false,
};

/// Puts a bookmark at the top of a page. `unique` is another number for each in one file.
pub fn bookmark(page: &mut Page, title: &str, unique: u128) {
    let heading = HeadingElem::new(TextElem::packed(title)).pack();
    mark(&mut page.frame, heading, unique);
}

/// Puts an element on a page that is not drawn.
pub fn mark(frame: &mut Frame, mut element: Content, unique: u128) {
    let location = Location::new(unique);
    element.set_location(location);
    let end = FrameItem::Tag(Tag::End(location, unique, SILENT));
    frame.prepend(Point::zero(), end);
    frame.prepend(Point::zero(), FrameItem::Tag(Tag::Start(element, SILENT)));
}

/// What a page gives to the outline, and nothing else of it.
pub fn bookmarks(page: &Frame) -> Frame {
    let mut found = Frame::new(page.size(), page.kind());
    find_bookmarks(page, Transform::identity(), &mut found);
    found
}

fn find_bookmarks(frame: &Frame, moved: Transform, found: &mut Frame) {
    for (at, item) in frame.items() {
        let moved = moved.pre_concat(Transform::translate(at.x, at.y));
        let place = Point::zero().transform(moved);
        match item {
            FrameItem::Group(group) => {
                find_bookmarks(&group.frame, moved.pre_concat(group.transform), found);
            }
            FrameItem::Tag(Tag::Start(element, _)) if element.is::<HeadingElem>() => {
                let start = Tag::Start(element.clone(), SILENT);
                found.push(place, FrameItem::Tag(start));
                let unique = element.location().map_or(0, Location::hash);
                let end = Tag::End(Location::new(unique), unique, SILENT);
                found.push(place, FrameItem::Tag(end));
            }
            _ => {}
        }
    }
}

/// Takes the headings of a page out of the outline.
pub fn hush(frame: &mut Frame) {
    if !has(
        frame,
        &|item| matches!(item, FrameItem::Tag(Tag::Start(it, _)) if it.is::<HeadingElem>()),
    ) {
        return;
    }
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => hush(&mut group.frame),
            FrameItem::Tag(Tag::Start(element, _)) => {
                if let Some(heading) = element.to_packed_mut::<HeadingElem>() {
                    heading.bookmarked.set(Smart::Custom(false));
                }
            }
            _ => {}
        }
        true
    });
}

/// Takes every tag from a page: for paper only, where the order of reading is that of folding.
pub fn strip(frame: &mut Frame) {
    if !has(frame, &|item| matches!(item, FrameItem::Tag(_))) {
        return;
    }
    frame.retain(|item| {
        if let FrameItem::Group(group) = item {
            strip(&mut group.frame);
        }
        !matches!(item, FrameItem::Tag(_))
    });
}

/// Whether a frame holds such an item. Frames are shared: one that is not changed is not copied.
fn has(frame: &Frame, wanted: &dyn Fn(&FrameItem) -> bool) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has(&group.frame, wanted),
        item => wanted(item),
    })
}
