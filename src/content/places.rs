//! Places and their light, by name. How a place is painted is known to the desktop alone.

/// Makes an enum whose members have ids.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[expect(missing_docs, reason = "each name says what it is")]
        pub enum $name { $($variant),* }

        impl $name {
            /// All of them, in the order of their definition.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that content uses.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// The one with this name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.id() == id)
            }
        }
    };
}

named! {
    /// Where a scene plays.
    Place {
        DormCorridor = "dorm-corridor",
        DormHall = "dorm-hall",
        DormOffice = "dorm-office",
        DormKitchen = "dorm-kitchen",
        GuestRoom = "guest-room",
        Yard = "yard",
        Bus = "bus",
        CollegeOffice = "college-office",
        CollegeLab = "college-lab",
        CollegeCorridor = "college-corridor",
        ExamRoom = "exam-room",
        StaffRoom = "staff-room",
        CouncilRoom = "council-room",
        Hall = "hall",
        CentreHall = "centre-hall",
        CentreDesk = "centre-desk",
        CentreKitchen = "centre-kitchen",
        CentreBack = "centre-back",
        Square = "square",
        Road = "road",
        AuntKitchen = "aunt-kitchen",
        Classroom = "classroom",
        Schoolyard = "schoolyard",
        HomeRoom = "home-room",
        Yurt = "yurt",
        SteppeSpring = "steppe-spring",
        SnowHat = "snow-hat",
    }
}

named! {
    /// The light of a place.
    Light {
        Morning = "Morning",
        Day = "Day",
        Golden = "Golden",
        Evening = "Evening",
        Neglect = "Neglect",
        Winter = "Winter",
        Room = "Room",
    }
}
