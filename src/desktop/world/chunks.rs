//! A place in pieces: what is outside the window is not drawn, and of what is inside the nearest comes first, so that little is painted
//! that something else will hide.

use std::collections::BTreeMap;

use crate::scene::bake::Mesh;

/// The side of a piece, in pixels of the drawing at zoom 1.
const SIDE: f32 = 192.0;

/// The corners of a triangle, and how near it is.
type Triangle = ([u32; 3], f32);

/// The triangles of a mesh, piece by piece; those of each piece from near to far.
pub fn chunks(mesh: &Mesh) -> Vec<Mesh> {
    let mut cells: BTreeMap<(i32, i32), Vec<Triangle>> = BTreeMap::new();
    for triangle in mesh.indices.chunks_exact(3) {
        let corners = [triangle[0], triangle[1], triangle[2]];
        let at = corners.map(|index| mesh.positions[index as usize]);
        let middle = |axis: usize| (at[0][axis] + at[1][axis] + at[2][axis]) / 3.0;
        let cell = ((middle(0) / SIDE).floor() as i32, (middle(1) / SIDE).floor() as i32);
        cells.entry(cell).or_default().push((corners, middle(2)));
    }
    cells.into_values().map(|triangles| piece(mesh, triangles)).collect()
}

fn piece(mesh: &Mesh, mut triangles: Vec<Triangle>) -> Mesh {
    triangles.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut piece = Mesh::default();
    // Looked up only, never iterated.
    let mut known = std::collections::HashMap::new();
    for (corners, _) in triangles {
        for corner in corners {
            let index = *known.entry(corner).or_insert_with(|| {
                piece.positions.push(mesh.positions[corner as usize]);
                piece.colors.push(mesh.colors[corner as usize]);
                piece.positions.len() as u32 - 1
            });
            piece.indices.push(index);
        }
    }
    piece
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_triangle_is_lost_and_the_nearest_comes_first() {
        let mut mesh = Mesh::default();
        for n in 0..300_u32 {
            let (x, y) = (n as f32 * 7.0, (n % 17) as f32 * 40.0);
            mesh.positions.extend([[x, y, n as f32], [x + 5.0, y, n as f32], [x, y + 5.0, n as f32]]);
            mesh.colors.extend([[1.0; 4]; 3]);
            mesh.indices.extend([n * 3, n * 3 + 1, n * 3 + 2]);
        }
        let pieces = chunks(&mesh);
        assert!(pieces.len() > 4);
        assert_eq!(pieces.iter().map(Mesh::triangles).sum::<usize>(), 300);
        for piece in &pieces {
            let depths: Vec<f32> =
                piece.indices.chunks_exact(3).map(|corners| piece.positions[corners[0] as usize][2]).collect();
            assert!(depths.is_sorted_by(|a, b| a >= b), "{depths:?}");
        }
    }
}
