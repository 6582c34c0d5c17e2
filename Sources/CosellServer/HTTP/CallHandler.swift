import CosellWire
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1

/// Answers calls of the API whole, on the event loop that their bytes came to: the way of nearly all requests, which are
/// one piece in and one piece out and need no streams. All others pass on to Hummingbird, each in its turn.
///
/// One request of a connection is answered at a time; what a client sent behind it waits here.
final class CallHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private enum Phase: Equatable {
        /// What comes next is a head.
        case open
        /// A call's body comes in.
        case gathering
        case answering
        /// A request is Hummingbird's, until it was read and answered.
        case passing(isRead: Bool, isAnswered: Bool)
    }

    /// With more parts than these in waiting, no more is read from the socket.
    private static let waitingLimit = 16

    private let calls: CallDoor
    private let scheme: String
    private let executor: LoopExecutor
    private let date: DateLine
    private var phase = Phase.open
    /// The call that is gathered.
    private var gathered: HTTPRequest?
    private var body = ByteBuffer()
    private var waiting = CircularBuffer<HTTPServerRequestPart>()
    private var isReadOwed = false
    private var isReadCompleteOwed = false
    /// Whether the client said that it sends no more: told to Hummingbird when it is its turn, since it would hang up.
    private var isInputClosed = false

    init(_ calls: CallDoor, isSecure: Bool, on eventLoop: any EventLoop) {
        self.calls = calls
        scheme = isSecure ? "https" : "http"
        executor = LoopExecutor(eventLoop)
        date = DateLine(clock: calls.worlds.main.pipeline.clock)
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        if !waiting.isEmpty || !take(part, context) { waiting.append(part) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard isReadCompleteOwed else { return }
        isReadCompleteOwed = false
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        isReadOwed = waiting.count >= Self.waitingLimit
        if !isReadOwed { context.read() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event, phase == .answering || !waiting.isEmpty {
            isInputClosed = true
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    /// - Returns: false when the part has to wait.
    private func take(_ part: HTTPServerRequestPart, _ context: ChannelHandlerContext) -> Bool {
        switch (phase, part) {
        case (.answering, _), (.passing(isRead: true, _), _): return false
        case (.open, .head(let head)):
            gathered = call(head)
            phase = gathered == nil ? .passing(isRead: false, isAnswered: false) : .gathering
            if gathered == nil { pass(part, context) }
        case (.gathering, .body(let bytes)):
            if body.readableBytes == 0 { body = bytes } else { body.writeImmutableBuffer(bytes) }
        case (.gathering, _):
            if let gathered { answer(gathered, context) }
        case (.passing(isRead: false, let isAnswered), .end):
            phase = isAnswered ? .open : .passing(isRead: true, isAnswered: false)
            pass(part, context)
        case (.open, _), (.passing(isRead: false, _), _): pass(part, context)
        }
        return true
    }

    /// The head of a call that is answered here; nil for all else.
    private func call(_ head: HTTPRequestHead) -> HTTPRequest? {
        guard head.method == .POST, head.uri == "/" else { return nil }
        let call = HTTPRequest(
            method: .post,
            scheme: scheme,
            authority: head.headers["host"].first,
            path: head.uri,
            headerFields: HTTPFields(head.headers, splitCookie: false)
        )
        return calls.takesWhole(call) ? call : nil
    }

    private func pass(_ part: HTTPServerRequestPart, _ context: ChannelHandlerContext) {
        isReadCompleteOwed = true
        context.fireChannelRead(wrapInboundOut(part))
    }

    /// Takes up what waited behind the request that is answered.
    private func goOn(_ context: ChannelHandlerContext) {
        while let part = waiting.first, take(part, context) { waiting.removeFirst() }
        channelReadComplete(context: context)
        if isReadOwed { read(context: context) }
        if isInputClosed, phase != .answering, waiting.isEmpty {
            isInputClosed = false
            context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        }
    }

    // MARK: Answers

    private func answer(_ head: HTTPRequest, _ context: ChannelHandlerContext) {
        let (calls, body, eventLoop) = (calls, body, context.eventLoop)
        phase = .answering
        (gathered, self.body) = (nil, ByteBuffer())
        let here = NIOLoopBound((self, context), eventLoop: eventLoop)
        Task(executorPreference: executor) {
            let answered = await calls.answer(head, body)
            eventLoop.execute {
                let (this, context) = here.value
                this.write(answered, context)
            }
        }
    }

    private func write(_ answered: AnsweredCall, _ context: ChannelHandlerContext) {
        guard !answered.isLost else { return context.close(promise: nil) }
        var headers = HTTPHeaders()
        headers.reserveCapacity(answered.fields.count + 1)
        for field in answered.fields { headers.add(name: field.name.rawName, value: field.value) }
        headers.add(name: "Date", value: date.text)
        let status = HTTPResponseStatus(statusCode: answered.status.code)
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(answered.body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        phase = .open
        goOn(context)
    }

    /// What Hummingbird answers.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        guard case .end = unwrapOutboundIn(data), case .passing(let isRead, _) = phase else { return }
        phase = isRead ? .open : .passing(isRead: false, isAnswered: true)
        if isRead { goOn(context) }
    }
}

/// What the `Date` field says, written once a second.
private final class DateLine {
    private let clock: @Sendable () -> Instant
    private var second: Int64?
    private var line = ""

    init(clock: @escaping @Sendable () -> Instant) { self.clock = clock }

    var text: String {
        let now = clock()
        if now.seconds != second { (second, line) = (now.seconds, now.httpDate) }
        return line
    }
}
