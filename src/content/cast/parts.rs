//! The parts that a [`Look`](super::Look) is put together from: one enum each, with the list of all its values, so that
//! an editor can walk through them and a test can try each one. The first value is not always the default.

use serde::{Deserialize, Serialize};

/// What a face shows. Everybody has all eight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mood {
    /// Байсалды.
    #[default]
    Calm,
    /// Қуанышты.
    Glad,
    /// Қу.
    Sly,
    /// Ашулы.
    Angry,
    /// Мұңды.
    Sad,
    /// Үрейлі.
    Afraid,
    /// Таңғалған.
    Surprised,
    /// Ұялған.
    Ashamed,
}

impl Mood {
    /// Every value.
    pub const ALL: [Self; 8] =
        [Self::Calm, Self::Glad, Self::Sly, Self::Angry, Self::Sad, Self::Afraid, Self::Surprised, Self::Ashamed];
}

/// People, and the animals of the tales.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Species {
    /// A person.
    #[default]
    Human,
    /// Big round ears.
    Mouse,
    /// Spines.
    Hedgehog,
    /// Orange, with dark ear tips.
    Fox,
    /// Long ears, two teeth.
    Hare,
    /// Longer ears, sand-coloured.
    Jerboa,
    /// Black and white, a beak.
    Magpie,
    /// Discs round the eyes, ear tufts.
    Owl,
    /// Small ears, two teeth, a dark crown.
    Marmot,
    /// A grey tabby.
    Cat,
}

impl Species {
    /// Every value.
    pub const ALL: [Self; 10] = [
        Self::Human,
        Self::Mouse,
        Self::Hedgehog,
        Self::Fox,
        Self::Hare,
        Self::Jerboa,
        Self::Magpie,
        Self::Owl,
        Self::Marmot,
        Self::Cat,
    ];
}

/// Size, and lines of the face.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Age {
    /// Up to about twelve: narrower shoulders.
    Child,
    /// A student.
    #[default]
    Young,
    /// No lines yet.
    Grown,
    /// Lines at eyes, brow and mouth.
    Old,
}

impl Age {
    /// Every value.
    pub const ALL: [Self; 4] = [Self::Child, Self::Young, Self::Grown, Self::Old];
}

/// Skin, from light to dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Skin {
    /// Ivory.
    Ivory,
    /// Apricot.
    Apricot,
    /// Wheat.
    #[default]
    Wheat,
    /// Bronze.
    Bronze,
    /// Walnut.
    Walnut,
}

impl Skin {
    /// Every value.
    pub const ALL: [Self; 5] = [Self::Ivory, Self::Apricot, Self::Wheat, Self::Bronze, Self::Walnut];
}

/// How the hair is cut or done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Hair {
    /// Short.
    #[default]
    Short,
    /// A thin cap.
    Cropped,
    /// Parted at the side.
    Side,
    /// Cut straight over the brow.
    Fringe,
    /// Curly.
    Curly,
    /// Spiky.
    Spiky,
    /// To the chin.
    Bob,
    /// Below the shoulders.
    Long,
    /// Ponytail.
    Ponytail,
    /// With a ribbon.
    Bun,
    /// Two, with ribbons.
    Braids,
    /// One, over the shoulder.
    Plait,
    /// Some hair at the sides.
    Bald,
}

impl Hair {
    /// Every value.
    pub const ALL: [Self; 13] = [
        Self::Short,
        Self::Cropped,
        Self::Side,
        Self::Fringe,
        Self::Curly,
        Self::Spiky,
        Self::Bob,
        Self::Long,
        Self::Ponytail,
        Self::Bun,
        Self::Braids,
        Self::Plait,
        Self::Bald,
    ];
}

/// The colour of hair, brows and beard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum HairColour {
    /// Black.
    #[default]
    Black,
    /// Nearly black, warm.
    Umber,
    /// Brown.
    Brown,
    /// Chestnut.
    Chestnut,
    /// Copper.
    Copper,
    /// Fair.
    Fair,
    /// Going grey.
    Steel,
    /// Grey.
    Grey,
    /// White.
    White,
}

impl HairColour {
    /// Every value.
    pub const ALL: [Self; 9] = [
        Self::Black,
        Self::Umber,
        Self::Brown,
        Self::Chestnut,
        Self::Copper,
        Self::Fair,
        Self::Steel,
        Self::Grey,
        Self::White,
    ];
}

/// The drawing of the lids.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Eyes {
    /// Plain.
    #[default]
    Plain,
    /// Lashes.
    Lashes,
}

impl Eyes {
    /// Every value.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Lashes];
}

/// Moustache and beard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Beard {
    /// None.
    #[default]
    None,
    /// Moustache.
    Moustache,
    /// A moustache with ends that turn up.
    Handlebar,
    /// Goatee.
    Goatee,
    /// Beard and moustache.
    Full,
    /// Down to the chest.
    Long,
}

impl Beard {
    /// Every value.
    pub const ALL: [Self; 6] = [Self::None, Self::Moustache, Self::Handlebar, Self::Goatee, Self::Full, Self::Long];
}

/// Freckles across the nose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Freckles {
    /// None.
    #[default]
    None,
    /// Some.
    Some,
}

impl Freckles {
    /// Every value.
    pub const ALL: [Self; 2] = [Self::None, Self::Some];
}

/// Glasses by shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Glasses {
    /// None.
    #[default]
    None,
    /// Dark rim.
    Square,
    /// Thin metal.
    Round,
    /// Reading glasses, low on the nose.
    Half,
}

impl Glasses {
    /// Every value.
    pub const ALL: [Self; 4] = [Self::None, Self::Square, Self::Round, Self::Half];
}

/// What is worn on the head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Headgear {
    /// None.
    #[default]
    None,
    /// With a peak.
    Cap,
    /// Knitted.
    Beanie,
    /// A knitted headband.
    Band,
    /// Headphones.
    Headphones,
    /// An embroidered skullcap.
    Taqiya,
    /// White felt, dark brim.
    Qalpaq,
    /// Fur, with ear flaps.
    Tymaq,
    /// Fur rim, owl feather.
    Borik,
    /// A straw hat.
    Straw,
    /// Tied under the chin.
    Scarf,
    /// Tied behind.
    Kerchief,
    /// A married woman's white headdress.
    Kimeshek,
    /// A cook's cap.
    Toque,
    /// A welder's, pushed up.
    Goggles,
}

impl Headgear {
    /// Every value.
    pub const ALL: [Self; 15] = [
        Self::None,
        Self::Cap,
        Self::Beanie,
        Self::Band,
        Self::Headphones,
        Self::Taqiya,
        Self::Qalpaq,
        Self::Tymaq,
        Self::Borik,
        Self::Straw,
        Self::Scarf,
        Self::Kerchief,
        Self::Kimeshek,
        Self::Toque,
        Self::Goggles,
    ];
}

/// What is worn on the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Clothes {
    /// With a horn on the chest.
    #[default]
    Hoodie,
    /// A row of lozenges.
    Sweater,
    /// Tee.
    Tee,
    /// A striped jersey.
    Stripes,
    /// V neck.
    VNeck,
    /// Shirt.
    Shirt,
    /// A suit jacket over a shirt.
    Jacket,
    /// Buttoned, over a blouse.
    Cardigan,
    /// Over a shirt, as in school.
    Waistcoat,
    /// Zip, and stripes on the sleeves.
    Tracksuit,
    /// A zip and a yoke in the second colour.
    Windbreaker,
    /// A bib with straps.
    Overall,
    /// A doctor's or laboratory coat.
    WhiteCoat,
    /// Over a shirt.
    Apron,
    /// A quilted robe with a border.
    Shapan,
    /// A robe with a broad fur collar.
    FurCoat,
    /// A velvet waistcoat with ornament.
    Kamzol,
    /// Fur or feathers only; people get a plain vest.
    Bare,
}

impl Clothes {
    /// Every value.
    pub const ALL: [Self; 18] = [
        Self::Hoodie,
        Self::Sweater,
        Self::Tee,
        Self::Stripes,
        Self::VNeck,
        Self::Shirt,
        Self::Jacket,
        Self::Cardigan,
        Self::Waistcoat,
        Self::Tracksuit,
        Self::Windbreaker,
        Self::Overall,
        Self::WhiteCoat,
        Self::Apron,
        Self::Shapan,
        Self::FurCoat,
        Self::Kamzol,
        Self::Bare,
    ];
}

/// What is worn round the neck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Neckwear {
    /// None.
    #[default]
    None,
    /// Tie.
    Tie,
    /// A bow tie or ribbon.
    Bow,
    /// Scarf.
    Scarf,
    /// A coach's, on a cord.
    Whistle,
    /// Beads.
    Beads,
    /// With a card.
    Lanyard,
    /// A bunch on a cord.
    Keys,
}

impl Neckwear {
    /// Every value.
    pub const ALL: [Self; 8] =
        [Self::None, Self::Tie, Self::Bow, Self::Scarf, Self::Whistle, Self::Beads, Self::Lanyard, Self::Keys];
}

/// What is pinned on or hangs from the ears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Pin {
    /// None.
    #[default]
    None,
    /// A name badge.
    Badge,
    /// Two pens in a pocket.
    Pens,
    /// Flower.
    Flower,
    /// Earrings.
    Earrings,
}

impl Pin {
    /// Every value.
    pub const ALL: [Self; 5] = [Self::None, Self::Badge, Self::Pens, Self::Flower, Self::Earrings];
}

/// What is worn on the back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Carried {
    /// None.
    #[default]
    None,
    /// Backpack.
    Backpack,
    /// A courier's square bag.
    ThermalBox,
}

impl Carried {
    /// Every value.
    pub const ALL: [Self; 3] = [Self::None, Self::Backpack, Self::ThermalBox];
}

/// Colours of cloth and felt, by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Dye {
    /// White.
    White,
    /// Cream.
    Cream,
    /// Straw.
    Straw,
    /// Gold.
    Gold,
    /// Ochre.
    Ochre,
    /// Copper.
    Copper,
    /// Brick.
    Brick,
    /// Red.
    Red,
    /// Madder.
    Madder,
    /// Wine.
    Wine,
    /// Plum.
    Plum,
    /// Rose.
    Rose,
    /// Pink.
    Pink,
    /// Violet.
    Violet,
    /// Purple.
    Purple,
    /// Night.
    Night,
    /// Indigo.
    Indigo,
    /// Blue.
    Blue,
    /// Sky.
    Sky,
    /// Petrol.
    Petrol,
    /// Turquoise.
    #[default]
    Turquoise,
    /// Mint.
    Mint,
    /// Leaf.
    Leaf,
    /// Moss.
    Moss,
    /// Forest.
    Forest,
    /// Sand.
    Sand,
    /// Brown.
    Brown,
    /// Umber.
    Umber,
    /// Grey.
    Grey,
    /// Slate.
    Slate,
    /// Charcoal.
    Charcoal,
}

impl Dye {
    /// Every value.
    pub const ALL: [Self; 31] = [
        Self::White,
        Self::Cream,
        Self::Straw,
        Self::Gold,
        Self::Ochre,
        Self::Copper,
        Self::Brick,
        Self::Red,
        Self::Madder,
        Self::Wine,
        Self::Plum,
        Self::Rose,
        Self::Pink,
        Self::Violet,
        Self::Purple,
        Self::Night,
        Self::Indigo,
        Self::Blue,
        Self::Sky,
        Self::Petrol,
        Self::Turquoise,
        Self::Mint,
        Self::Leaf,
        Self::Moss,
        Self::Forest,
        Self::Sand,
        Self::Brown,
        Self::Umber,
        Self::Grey,
        Self::Slate,
        Self::Charcoal,
    ];
}
