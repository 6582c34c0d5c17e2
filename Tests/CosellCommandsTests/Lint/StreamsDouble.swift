import CosellWire
import Synchronization

@testable import CosellCommands

/// Streams that remember what was written, and a person who gives prepared answers.
final class StreamsDouble: Sendable {
    private struct State {
        var shown = ""
        var said = ""
        var answers: [String]
        var reads = 0
    }

    static let now = Instant(seconds: 1_894_705_200)  // 2030-01-15T11:00:00Z

    private let state: Mutex<State>
    private let files: [String: String]
    private let hasPerson: Bool
    private let isScreen: Bool

    init(files: [String: String] = [:], answers: [String] = [], hasPerson: Bool = false, isScreen: Bool = false) {
        state = Mutex(State(answers: answers))
        self.files = files
        self.hasPerson = hasPerson
        self.isScreen = isScreen
    }

    var shown: String { state.withLock(\.shown) }
    var said: String { state.withLock(\.said) }

    var streams: Streams {
        Streams(
            show: { text in self.state.withLock { $0.shown += text } },
            say: { text in self.state.withLock { $0.said += text } },
            answer: { self.state.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() } },
            hasPerson: hasPerson,
            isScreen: isScreen,
            isErrorScreen: isScreen,
            file: { self.files[$0].map { Array($0.utf8) } },
            now: { Self.now }
        )
    }
}
