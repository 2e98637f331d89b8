//! A plain client of HTTP, so that a test can also send what no browser would.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find_map(|(key, value)| key.eq_ignore_ascii_case(name).then(|| value.trim()))
    }
}

/// A runtime for the tests' side.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Connects from an address of its own, as each phone has one.
pub async fn connect(to: SocketAddr, from: u32) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    // All of 127.0.0.0/8 is this machine.
    let own = Ipv4Addr::from(0x7F01_0000 + from);
    if socket.bind(SocketAddr::from((own, 0))).is_err() {
        return TcpStream::connect(to).await;
    }
    socket.connect(to).await
}

/// Sends bytes and reads until the other side has ended, or `wait` is over.
pub async fn raw(to: SocketAddr, from: u32, bytes: &[u8], wait: Duration) -> Option<Answer> {
    let mut stream = connect(to, from).await.ok()?;
    let mut read = Vec::new();
    let _ = timeout(wait, async {
        let _ = stream.write_all(bytes).await;
        let _ = stream.read_to_end(&mut read).await;
    })
    .await;
    parse(&read)
}

fn parse(read: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(read);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.to_owned(), body: body.to_owned() })
}

/// A request as our pages send it.
pub fn request(to: SocketAddr, method: &str, path: &str, token: Option<&str>, body: Option<&str>) -> String {
    let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\nX-Adal: 1\r\n");
    if let Some(token) = token {
        text += &format!("X-Token: {token}\r\n");
    }
    if let Some(body) = body {
        text += &format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
    }
    text + "\r\n" + body.unwrap_or_default()
}

/// Asks, and asks again until there is an answer: as a phone does.
pub async fn ask(
    to: SocketAddr,
    from: u32,
    method: &str,
    path: &str,
    token: Option<&str>,
    body: Option<&str>,
) -> Answer {
    let text = request(to, method, path, token, body);
    for attempt in 0..20_u64 {
        if let Some(answer) = raw(to, from, text.as_bytes(), Duration::from_secs(20)).await {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(50 * (attempt + 1))).await;
    }
    panic!("no answer to {method} {path}");
}

/// The next event of a stream.
pub async fn event(stream: &mut TcpStream, buffer: &mut String) -> Option<Value> {
    loop {
        if let Some(at) = buffer.find("\n\n") {
            let block: String = buffer.drain(..at + 2).collect();
            if let Some(data) = block.lines().find_map(|line| line.strip_prefix("data: ")) {
                return serde_json::from_str(data).ok();
            }
            continue;
        }
        let mut bytes = [0; 16 * 1024];
        let count = stream.read(&mut bytes).await.ok()?;
        if count == 0 {
            return None;
        }
        *buffer += &String::from_utf8_lossy(&bytes[..count]);
    }
}
