import CosellClient
import CosellShell
import CosellSync
import CosellWire

/// One sitting at `cosell manage`: keys go to the model, its effects to the desk, and what comes of them back to the model.
struct ManageSession: Sendable {
    let options: LocalDatabaseOptions
    let database: LocalDatabase
    let streams: Streams
    let screen: any ManageScreen

    private enum Event: Sendable {
        case screen(ScreenEvent)
        case news(ManageNews)
    }

    /// So often countdowns and ages are reckoned anew.
    private static let tick = Duration.seconds(10)

    func run() async throws -> CommandStatus {
        let (events, sink) = AsyncStream.makeStream(of: Event.self)
        let size = screen.size
        var model = ManageModel(
            words: CommandWords(options),
            width: size.width,
            height: size.height,
            now: streams.now()
        )
        defer { screen.end() }
        try screen.begin { sink.yield(.screen($0)) }
        let desk = ManageDesk(options: options, database: database, streams: streams) { sink.yield(.news($0)) }
        let now = streams.now
        return await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while (try? await Task.sleep(for: Self.tick)) != nil { sink.yield(.news(.tick(now()))) }
            }
            var effects: [ManageEffect] = [.load]
            var status: CommandStatus?
            var isAnswer = true
            var iterator = events.makeAsyncIterator()
            while status == nil {
                for effect in effects {
                    switch effect {
                    case .quit(let end): status = end
                    case .suspend: screen.suspend()
                    case .redraw: screen.renew()
                    default:
                        let listing = model.listing
                        group.addTask { await desk.carryOut(effect, listing) }
                    }
                }
                guard status == nil else { break }
                screen.paint(ManageView.lines(model), isAnswer: isAnswer)
                guard let event = await iterator.next() else { break }
                isAnswer = true
                switch event {
                case .news(let news):
                    effects = model.hear(news)
                    isAnswer = news.isAnswer
                case .screen(let event): (effects, status) = hear(event, &model)
                }
            }
            // The shell has its terminal back before what is still under way ends.
            screen.end()
            group.cancelAll()
            return status ?? .done
        }
    }

    private func hear(_ event: ScreenEvent, _ model: inout ManageModel) -> ([ManageEffect], CommandStatus?) {
        switch event {
        case .keys(let keys): return (keys.flatMap { model.press($0) }, nil)
        case .line(let line): return (model.write(line), nil)
        case .resized:
            let size = screen.size
            model.resize(width: size.width, height: size.height)
            return ([.redraw], nil)
        case .dirty: return ([.redraw], nil)
        case .suspended: return ([.suspend], nil)
        case .ended(let status): return ([], status)
        }
    }
}

extension ManageNews {
    /// Whether somebody waits for it.
    fileprivate var isAnswer: Bool {
        switch self {
        case .tick, .progress: false
        default: true
        }
    }
}

extension ManageModel {
    /// Words for keys, where whole lines are written in place of keys.
    private static let named: [String: Key] = [
        "": .enter, "up": .up, "down": .down, "back": .escape, "esc": .escape, "next": .pageDown, "top": .home,
    ]

    /// A line that was written: a word for a key, letters that are keys, or a text where one is asked for.
    mutating func write(_ line: String) -> [ManageEffect] {
        if takesText { return press(.control("u")) + press(.paste(line)) + press(.enter) }
        if let key = Self.named[line.lowercased()] { return press(key) }
        var effects = line.flatMap { press(.character($0)) }
        // A search is whole with its line; for a field the text comes with the next one.
        if isSearching { effects += press(.enter) }
        return effects
    }
}
