import CosellShell
import Foundation
import Synchronization

/// A terminal that can only write lines one below the other, as `TERM=dumb` says: screens are printed, and letters are given
/// a line at a time.
final class LineScreen: ManageScreen {
    private let output: @Sendable (String) -> Void
    private let last = Mutex<[String]>([])

    static let usualSize = (width: 80, height: 24)

    init(output: @escaping @Sendable (String) -> Void) { self.output = output }

    var size: (width: Int, height: Int) { RawScreen.size(of: STDOUT_FILENO) ?? Self.usualSize }

    func begin(_ hear: @escaping @Sendable (ScreenEvent) -> Void) {
        let thread = Thread {
            while let line = readLine() { hear(.line(line)) }
            hear(.ended(.done))
        }
        thread.start()
    }

    func paint(_ lines: [ScreenLine], isAnswer: Bool) {
        // What only time has changed is not printed again and again.
        var texts = lines.map(\.text)
        let isNew = last.withLock { last in
            defer { last = texts }
            return last.dropFirst() != texts.dropFirst()
        }
        guard isAnswer || isNew else { return }
        texts.removeAll { $0.isEmpty }
        output(texts.map { $0 + "\n" }.joined() + "> ")
    }

    func renew() {}
    func suspend() {}
    func end() {}
}
