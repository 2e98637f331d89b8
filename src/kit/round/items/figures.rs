//! The arithmetic of how well items measure. Nothing here scores anybody: it is shown to organizers, rounded, and so may be floats.
//!
//! | figure | source |
//! |---|---|
//! | corrected item-total correlation | Henrysson 1963, *Psychometrika* 28 |
//! | alpha | Cronbach 1951, *Psychometrika* 16; its interval: Bonett 2002, *J. Educ. Behav. Stat.* 27 |
//! | standardised difference, its bounds of 0.05 and 0.10 | Dorans and Kulick 1986, *J. Educ. Meas.* 23 |
//! | common odds ratio, MH D-DIF | Mantel and Haenszel 1959; Holland and Thayer 1988; its variance: Robins, Breslow and Greenland 1986 |
//! | classes A, B, C | Zieky 1993, as ETS has them |

/// Fewer than so many in a group, and nothing is said of it.
pub const FEW: usize = 50;
/// Into at most so many bands of how well they did otherwise are contestants sorted before two languages are compared: in wide ones those of
/// one language may still do better otherwise, and every item would seem to favour them.
const BANDS: usize = 20;
/// A band is of so many contestants or more.
const IN_A_BAND: usize = 20;
/// Ninety-five of a hundred lie within so many standard errors.
const WIDE: f64 = 1.96;
/// The same on one side.
const ONE_SIDE: f64 = 1.645;

/// What one contestant had in one item.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Had {
    /// Which tier: only equals are compared.
    pub tier: usize,
    /// Which language.
    pub lang: usize,
    /// The share of the item's points, from 0 to 1.
    pub score: f64,
    /// The points in everything else.
    pub rest: f64,
}

/// A figure with the bounds between which it lies with 95 percent.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Between {
    /// The figure.
    pub at: f64,
    /// The lower bound.
    pub from: f64,
    /// The upper bound.
    pub to: f64,
}

/// How large a difference between two languages is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Class {
    /// None to speak of.
    A,
    /// One to look at.
    B,
    /// A large one.
    C,
}

/// How much harder an item is in the second language than in the first, for those who do equally well otherwise.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Difference {
    /// Below nought where it is harder in the second.
    pub between: Between,
    /// How large that is.
    pub class: Class,
    /// How many played in each of them.
    pub of: (usize, usize),
}

/// How far a sum of points can be relied on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Reliability {
    /// Cronbach's alpha.
    pub alpha: Between,
    /// The standard error of measurement, in points.
    pub error: f64,
}

/// The mean; nought of nothing.
pub fn mean(all: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = all.len().max(1) as f64;
    all.sum::<f64>() / n
}

/// The variance, of at least two.
fn variance(all: &[f64]) -> f64 {
    let middle = mean(all.iter().copied());
    let squares: f64 = all.iter().map(|one| (one - middle).powi(2)).sum();
    squares / (all.len().saturating_sub(1).max(1)) as f64
}

/// How what was had in an item goes with what was had in everything else; none where there are too few, or all had the same.
pub fn discrimination(had: &[Had]) -> Option<f64> {
    if had.len() < FEW {
        return None;
    }
    let (x, y) = (mean(had.iter().map(|one| one.score)), mean(had.iter().map(|one| one.rest)));
    let sums = had.iter().fold((0.0, 0.0, 0.0), |(xy, xx, yy), one| {
        let (dx, dy) = (one.score - x, one.rest - y);
        (xy + dx * dy, xx + dx * dx, yy + dy * dy)
    });
    let both = (sums.1 * sums.2).sqrt();
    (both > 1e-9).then(|| sums.0 / both)
}

/// Alpha of a sum: for each contestant, the points of each part.
pub fn reliability(points: &[Vec<f64>]) -> Option<Reliability> {
    let (n, k) = (points.len(), points.first()?.len());
    if n < FEW || k < 2 {
        return None;
    }
    let parts: f64 = (0..k).map(|at| variance(&points.iter().map(|one| one[at]).collect::<Vec<_>>())).sum();
    let whole = variance(&points.iter().map(|one| one.iter().sum()).collect::<Vec<f64>>());
    if whole < 1e-9 {
        return None;
    }
    let (n, k) = (n as f64, k as f64);
    let alpha = k / (k - 1.0) * (1.0 - parts / whole);
    let (middle, half) = ((1.0 - alpha).max(1e-9).ln(), WIDE * (2.0 * k / ((k - 1.0) * (n - 2.0))).sqrt());
    let alpha = Between { at: alpha, from: 1.0 - (middle + half).exp(), to: 1.0 - (middle - half).exp() };
    Some(Reliability { alpha, error: (whole * (1.0 - alpha.at).max(0.0)).sqrt() })
}

/// Those of two languages, in bands of how well they did otherwise.
struct Bands<'h> {
    bands: Vec<(Vec<&'h Had>, Vec<&'h Had>)>,
    of: (usize, usize),
}

impl<'h> Bands<'h> {
    fn new(had: &'h [Had], first: usize, second: usize) -> Option<Self> {
        let count = |lang: usize| had.iter().filter(|one| one.lang == lang).count();
        let of = (count(first), count(second));
        if of.0 < FEW || of.1 < FEW {
            return None;
        }
        let mut tiers: Vec<usize> = had.iter().map(|one| one.tier).collect();
        tiers.sort_unstable();
        tiers.dedup();
        let mut bands = Vec::new();
        for tier in tiers {
            let own = || had.iter().filter(|one| one.tier == tier && (one.lang == first || one.lang == second));
            let mut rests: Vec<f64> = own().map(|one| one.rest).collect();
            rests.sort_by(f64::total_cmp);
            let Some(last) = rests.len().checked_sub(1) else { continue };
            let parts = (rests.len() / IN_A_BAND).clamp(1, BANDS);
            let bounds: Vec<f64> = (1..parts).map(|at| rests[(at * rests.len() / parts).min(last)]).collect();
            let mut here: Vec<(Vec<&Had>, Vec<&Had>)> = vec![(Vec::new(), Vec::new()); parts];
            for one in own() {
                let band = bounds.iter().filter(|bound| one.rest >= **bound).count();
                if one.lang == first { here[band].0.push(one) } else { here[band].1.push(one) }
            }
            bands.extend(here.into_iter().filter(|(one, other)| one.len() > 1 && other.len() > 1));
        }
        (!bands.is_empty()).then_some(Self { bands, of })
    }
}

/// The difference of a task with points: in shares of its points. What somebody had in everything else tells imperfectly what they know: where
/// one language does much worse on the whole, a part of that remains in it.
pub fn standardised(had: &[Had], first: usize, second: usize) -> Option<Difference> {
    let Bands { bands, of } = Bands::new(had, first, second)?;
    let (mut sum, mut weights, mut spread) = (0.0, 0.0, 0.0);
    for (one, other) in &bands {
        let scores = |all: &[&Had]| all.iter().map(|had| had.score).collect::<Vec<f64>>();
        let (one, other) = (scores(one), scores(other));
        let weight = other.len() as f64;
        sum += weight * (mean(other.iter().copied()) - mean(one.iter().copied()));
        weights += weight;
        spread += weight.powi(2) * (variance(&one) / one.len() as f64 + variance(&other) / weight);
    }
    let (at, error) = (sum / weights, spread.sqrt() / weights);
    let between = Between { at, from: at - WIDE * error, to: at + WIDE * error };
    let sure = between.from > 0.0 || between.to < 0.0;
    let class = match at.abs() {
        large if sure && large >= 0.10 => Class::C,
        some if sure && some >= 0.05 => Class::B,
        _ => Class::A,
    };
    Some(Difference { between, class, of })
}

/// The difference of a question that is right or wrong: MH D-DIF, on the scale of ETS.
pub fn mantel_haenszel(had: &[Had], first: usize, second: usize) -> Option<Difference> {
    let Bands { bands, of } = Bands::new(had, first, second)?;
    let (mut r, mut s, mut pr, mut ps_qr, mut qs) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (one, other) in &bands {
        let right = |all: &[&Had]| all.iter().filter(|had| had.score > 0.5).count() as f64;
        let (a, c) = (right(one), right(other));
        let (b, d) = (one.len() as f64 - a, other.len() as f64 - c);
        let all = a + b + c + d;
        let (own_r, own_s, p, q) = (a * d / all, b * c / all, (a + d) / all, (b + c) / all);
        r += own_r;
        s += own_s;
        pr += p * own_r;
        ps_qr += p * own_s + q * own_r;
        qs += q * own_s;
    }
    if r <= 0.0 || s <= 0.0 {
        return None;
    }
    let at = -2.35 * (r / s).ln();
    let error = 2.35 * (pr / (2.0 * r * r) + ps_qr / (2.0 * r * s) + qs / (2.0 * s * s)).sqrt();
    let between = Between { at, from: at - WIDE * error, to: at + WIDE * error };
    let class = match at.abs() {
        large if large >= 1.5 && large - ONE_SIDE * error > 1.0 => Class::C,
        some if some >= 1.0 && some > WIDE * error => Class::B,
        _ => Class::A,
    };
    Some(Difference { between, class, of })
}

#[cfg(test)]
mod tests;
