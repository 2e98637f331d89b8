//! Meshes as a picture, drawn by the processor: for pages, tests and computers without a window.

use super::bake::Mesh;
use super::light::gradient;
use super::palette::encode;

/// What of the world is shown, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How much larger than at zoom 1.
    pub zoom: f32,
    /// Where the origin of the world is, in pixels from the upper left.
    pub origin: [f32; 2],
    /// What is behind everything.
    pub ground: Ground,
}

/// What is behind everything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ground {
    /// Nothing.
    Transparent,
    /// Four colours of a sky, linear, as in [`Hour::sky`](super::light::Hour::sky).
    Sky([[f32; 3]; 4]),
}

/// A picture in sRGB, four bytes to a pixel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue and how opaque, not multiplied.
    pub rgba: Vec<u8>,
}

/// What is further behind than this is hidden.
const HIDDEN: f32 = 0.003;
/// Each pixel is the mean of so many samples across and down.
const SAMPLES: usize = 2;

/// Draws meshes, each moved by its offset in pixels at zoom 1. What is half transparent is drawn after what isn't.
#[must_use]
pub fn draw(meshes: &[(&Mesh, [f32; 3])], view: &View) -> Picture {
    let mut canvas = Canvas::new(view);
    for clear in [false, true] {
        for (mesh, offset) in meshes {
            for triangle in mesh.indices.chunks_exact(3) {
                canvas.triangle(mesh, triangle, *offset, view, clear);
            }
        }
    }
    canvas.develop(view)
}

/// How near what is seen of some meshes is, sample by sample.
pub(super) struct Depths(Canvas);

/// The depths of a picture, for those who draw by other means and want to know what is hidden.
pub(super) fn depths(meshes: &[(&Mesh, [f32; 3])], view: &View) -> Depths {
    let mut canvas = Canvas::new(&View { ground: Ground::Transparent, ..*view });
    for (mesh, offset) in meshes {
        for triangle in mesh.indices.chunks_exact(3) {
            canvas.triangle(mesh, triangle, *offset, view, false);
        }
    }
    Depths(canvas)
}

impl Depths {
    /// Whether some of a convex polygon may be seen; it is clockwise on the page.
    pub(super) fn shows(&self, corners: &[[f32; 2]], depth: impl Fn([f32; 2]) -> f32) -> bool {
        let canvas = &self.0;
        let scale = SAMPLES as f32;
        let span = |axis: usize, size: usize| {
            let least = corners.iter().map(|at| at[axis] * scale).fold(f32::INFINITY, f32::min).max(0.0);
            let most = corners.iter().map(|at| at[axis] * scale).fold(0.0, f32::max).min(size as f32);
            (least as usize, most.ceil() as usize)
        };
        let ((left, right), (top, foot)) = (span(0, canvas.across), span(1, canvas.down));
        let mut samples = 0;
        for j in top..foot {
            for i in left..right {
                let at = [(i as f32 + 0.5) / scale, (j as f32 + 0.5) / scale];
                if !holds(corners, at) {
                    continue;
                }
                samples += 1;
                if depth(at) + HIDDEN >= canvas.depth[j * canvas.across + i] {
                    return true;
                }
            }
        }
        samples == 0
    }
}

fn holds(corners: &[[f32; 2]], at: [f32; 2]) -> bool {
    corners.iter().enumerate().all(|(i, a)| {
        let b = corners[(i + 1) % corners.len()];
        (b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]) >= 0.0
    })
}

/// All samples of a picture.
struct Canvas {
    across: usize,
    down: usize,
    /// Linear light, multiplied with how opaque it is.
    light: Vec<[f32; 4]>,
    depth: Vec<f32>,
}

impl Canvas {
    fn new(view: &View) -> Self {
        let (across, down) = (view.width as usize * SAMPLES, view.height as usize * SAMPLES);
        let mut light = vec![[0.0; 4]; across * down];
        if let Ground::Sky(sky) = view.ground {
            for (j, row) in light.chunks_mut(across.max(1)).enumerate() {
                let [r, g, b] = gradient(&sky, (j as f32 + 0.5) / down as f32);
                row.fill([r, g, b, 1.0]);
            }
        }
        Self { across, down, light, depth: vec![f32::NEG_INFINITY; across * down] }
    }

    /// Draws a triangle, if it is `clear` or not as wanted.
    fn triangle(&mut self, mesh: &Mesh, corners: &[u32], offset: [f32; 3], view: &View, clear: bool) {
        let pick = |n: usize| {
            let i = *corners.get(n)? as usize;
            Some((*mesh.positions.get(i)?, *mesh.colors.get(i)?))
        };
        let (Some(a), Some(b), Some(c)) = (pick(0), pick(1), pick(2)) else {
            return;
        };
        if [a, b, c].iter().any(|(_, colour)| colour[3] < 1.0) != clear {
            return;
        }
        let scale = SAMPLES as f32;
        let place = |[x, y, _]: [f32; 3]| {
            let right = view.origin[0] + (x + offset[0]) * view.zoom;
            let down = view.origin[1] - (y + offset[1]) * view.zoom;
            [right * scale, down * scale]
        };
        let [p, q, r] = [a, b, c].map(|(at, _)| place(at));
        let area = (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
        if area.abs() < 1e-6 || !area.is_finite() {
            return;
        }
        let span = |axis: usize, size: usize| {
            let least = p[axis].min(q[axis]).min(r[axis]).floor().max(0.0);
            let most = p[axis].max(q[axis]).max(r[axis]).ceil().min(size as f32);
            (least as usize, most.max(0.0) as usize)
        };
        let ((left, right), (top, foot)) = (span(0, self.across), span(1, self.down));
        for j in top..foot {
            for i in left..right {
                let at = [i as f32 + 0.5, j as f32 + 0.5];
                let second = ((at[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (at[1] - p[1])) / area;
                let third = ((q[0] - p[0]) * (at[1] - p[1]) - (at[0] - p[0]) * (q[1] - p[1])) / area;
                let first = 1.0 - second - third;
                if first < -1e-4 || second < -1e-4 || third < -1e-4 {
                    continue;
                }
                let depth = first * a.0[2] + second * b.0[2] + third * c.0[2] + offset[2];
                let sample = j * self.across + i;
                if depth <= self.depth[sample] {
                    continue;
                }
                let colour: [f32; 4] = [0, 1, 2, 3].map(|k| first * a.1[k] + second * b.1[k] + third * c.1[k]);
                let opaque = colour[3].clamp(0.0, 1.0);
                let under = &mut self.light[sample];
                for (channel, under) in under.iter_mut().enumerate() {
                    let over = if channel < 3 { colour[channel] } else { 1.0 };
                    *under = over * opaque + *under * (1.0 - opaque);
                }
                if !clear {
                    self.depth[sample] = depth;
                }
            }
        }
    }

    /// Samples to pixels.
    fn develop(&self, view: &View) -> Picture {
        let mut rgba = Vec::with_capacity(view.width as usize * view.height as usize * 4);
        for y in 0..view.height as usize {
            for x in 0..view.width as usize {
                let mut sum = [0.0; 4];
                for j in 0..SAMPLES {
                    for i in 0..SAMPLES {
                        let sample = self.light[(y * SAMPLES + j) * self.across + x * SAMPLES + i];
                        for k in 0..4 {
                            sum[k] += sample[k];
                        }
                    }
                }
                let opaque = sum[3] / (SAMPLES * SAMPLES) as f32;
                let byte = |share: f32| (share * 255.0).round() as u8;
                rgba.extend([0, 1, 2].map(|k| if sum[3] > 0.0 { byte(encode(sum[k] / sum[3])) } else { 0 }));
                rgba.push(byte(opaque));
            }
        }
        Picture { width: view.width, height: view.height, rgba }
    }
}

impl Picture {
    /// One pixel; transparent outside of the picture.
    #[must_use]
    pub fn pixel(&self, x: u32, y: u32) -> [u8; 4] {
        if x >= self.width {
            return [0; 4];
        }
        let first = (y as usize * self.width as usize + x as usize) * 4;
        self.rgba.get(first..first + 4).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default()
    }
}
