//! Cards and points as Parquet, for programs that reckon with many rows: DuckDB, Spark, DataFusion.
//!
//! The columns are described in `docs/formats/round.md` and stay as they are; a further one comes at the end. Rows stand in the order of
//! the tables, in groups of which the size is always the same, so that the same results are the same bytes.

use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

use crate::content::round::TaskKind;
use crate::content::words::Args as Words;
use crate::kit::round::folder::Folder;
use crate::kit::round::grade::remark;
use crate::kit::round::table::tier_name;
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;
use crate::olympiad::grade::{Because, Gathered};
use crate::store::durable::Growing;

const CARDS: &str = "message cards {
    required int64 number; required binary tier (STRING); required binary language (STRING); required int64 points;
    required int64 hits; required int64 false_alarms; required int64 milliseconds; required binary head (STRING);
    required binary remarks (STRING);
}";
const TASKS: &str = "message tasks {
    required int64 number; required binary task (STRING); required int64 points; required int64 hits;
    required int64 false_alarms;
}";
const POINTS: &str = "message points {
    required int64 number; required binary task (STRING); required binary item (STRING); required int64 times;
    required int64 points; optional int64 step;
}";
/// How many rows a group has, and a few more.
const GROUP: usize = 200_000;

/// The three files.
pub struct Parquet<'a> {
    voice: Voice<'a>,
    cards: Rows,
    tasks: Rows,
    points: Rows,
}

impl<'a> Parquet<'a> {
    /// Begins them.
    ///
    /// # Errors
    /// A sentence.
    pub fn begin(folder: &'a Folder) -> Result<Self, String> {
        let begin = |name: &str, schema| Rows::begin(folder, name, schema);
        Ok(Self {
            voice: folder.voice(),
            cards: begin("cards.parquet", CARDS)?,
            tasks: begin("tasks.parquet", TASKS)?,
            points: begin("points.parquet", POINTS)?,
        })
    }

    /// Adds cards with all their points.
    ///
    /// # Errors
    /// A sentence.
    pub fn add(&mut self, folder: &Folder, gathered: &Gathered) -> Result<(), String> {
        for (number, card) in &gathered.cards {
            let number = Cell::Number(number.0.into());
            let remarks: Vec<String> = card.remarks.iter().map(remark).collect();
            self.cards.row([
                number.clone(),
                text(tier_name(card.ballot.tier)),
                text(card.ballot.lang.code()),
                Cell::Number(card.points().into()),
                Cell::Number(card.hits().into()),
                Cell::Number(card.false_alarms().into()),
                Cell::Number(i64::try_from(card.spent).unwrap_or(i64::MAX)),
                text(&hex(&card.head.0)),
                text(&remarks.join(" ")),
            ]);
            for (planned, task) in folder.round.tasks.iter().zip(&card.tasks) {
                let name = text(planned.id.as_str());
                let counts = [task.points, task.hits, task.false_alarms].map(|count| Cell::Number(count.into()));
                self.tasks.row([number.clone(), name.clone()].into_iter().chain(counts));
                match (&task.because, &planned.kind) {
                    (Because::Sheet(awards), TaskKind::Level { sheet, .. }) => {
                        for award in awards {
                            let Some((rule, _)) = sheet.get(award.rule) else { continue };
                            let step = award.step.map_or(Cell::None, |step| Cell::Number(step as i64 + 1));
                            let (times, points) = (award.times.into(), award.points.into());
                            let counts = [Cell::Number(times), Cell::Number(points), step];
                            let names = [number.clone(), name.clone(), text(rule.as_str())];
                            self.points.row(names.into_iter().chain(counts));
                        }
                    }
                    (Because::Questions(answers), TaskKind::Quiz { right, .. }) => {
                        for (question, is_right) in answers {
                            let points = i64::from(*right) * i64::from(*is_right);
                            let counts = [Cell::Number(1), Cell::Number(points), Cell::None];
                            let names = [number.clone(), name.clone(), text(question.as_str())];
                            self.points.row(names.into_iter().chain(counts));
                        }
                    }
                    _ => {}
                }
            }
        }
        self.each(|rows| if rows.count >= GROUP { rows.flush() } else { Ok(()) })
    }

    /// Puts them in their places.
    ///
    /// # Errors
    /// A sentence.
    pub fn finish(mut self) -> Result<(), String> {
        self.each(|rows| if rows.count > 0 { rows.flush() } else { Ok(()) })?;
        for rows in [self.cards, self.tasks, self.points] {
            let file = rows.writer.into_inner().map_err(|error| not_written(self.voice, &error))?;
            file.finish().map_err(|error| self.voice.trouble(&error))?;
        }
        Ok(())
    }

    fn each(&mut self, mut act: impl FnMut(&mut Rows) -> Result<(), ParquetError>) -> Result<(), String> {
        [&mut self.cards, &mut self.tasks, &mut self.points]
            .into_iter()
            .try_for_each(|rows| act(rows).map_err(|error| not_written(self.voice, &error)))
    }
}

fn not_written(voice: Voice<'_>, error: &ParquetError) -> String {
    voice.say("desk-parquet", &Words::new().text("why", error.to_string()))
}

/// What stands in a row.
#[derive(Clone)]
enum Cell {
    Number(i64),
    Text(ByteArray),
    None,
}

fn text(text: &str) -> Cell {
    Cell::Text(ByteArray::from(text))
}

/// One file: rows that wait until they are a group.
struct Rows {
    writer: SerializedFileWriter<Growing>,
    columns: Vec<Column>,
    count: usize,
}

#[derive(Default)]
struct Column {
    numbers: Vec<i64>,
    texts: Vec<ByteArray>,
    /// For each row, whether something stands there: 1 or 0.
    there: Vec<i16>,
}

impl Rows {
    fn begin(folder: &Folder, name: &str, schema: &str) -> Result<Self, String> {
        let voice = folder.voice();
        let told = |error: ParquetError| not_written(voice, &error);
        let schema = Arc::new(parse_message_type(schema).map_err(told)?);
        let columns = schema.get_fields().iter().map(|_| Column::default()).collect();
        let about = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by("adal-kit".to_owned())
            .build();
        let file = Growing::begin(&folder.path(name)).map_err(|error| voice.trouble(&error))?;
        let writer = SerializedFileWriter::new(file, schema, Arc::new(about)).map_err(told)?;
        Ok(Self { writer, columns, count: 0 })
    }

    fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            column.there.push(i16::from(!matches!(cell, Cell::None)));
            match cell {
                Cell::Number(number) => column.numbers.push(number),
                Cell::Text(text) => column.texts.push(text),
                Cell::None => {}
            }
        }
        self.count += 1;
    }

    fn flush(&mut self) -> Result<(), ParquetError> {
        let mut group = self.writer.next_row_group()?;
        for column in &mut self.columns {
            let Some(mut writer) = group.next_column()? else { break };
            if column.texts.is_empty() {
                writer.typed::<Int64Type>().write_batch(&column.numbers, Some(&column.there), None)?;
            } else {
                writer.typed::<ByteArrayType>().write_batch(&column.texts, Some(&column.there), None)?;
            }
            writer.close()?;
            *column = Column::default();
        }
        group.close()?;
        self.count = 0;
        Ok(())
    }
}
