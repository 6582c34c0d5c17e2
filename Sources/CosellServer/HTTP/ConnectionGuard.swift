import NIOCore
import NIOHTTP1

/// Keeps one connection to the rules of HTTP/1.1: refuses heads that break them, answers expectations, declines offers
/// to change the protocol, closes when that was asked for, and gives nobody more time or room than the limits say.
///
/// It stands between NIO's codec and the calls; everything runs on the connection's event loop.
final class ConnectionGuard: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart
    typealias Decoder = ByteToMessageHandler<HTTPRequestDecoder>

    private enum Phase {
        case idle
        case head
        case body
        case answering
        /// The last word is said; what still arrives is dropped.
        case closing
    }

    /// What an answer that is owed has to look at.
    private struct Owed {
        let isHead: Bool
        let version: HTTPVersion
        var closes: Bool
        /// Whether its client sends the body only when told to.
        var waits: Bool
        var heldBytes = 0
    }

    private let connections: Connections
    private var decoder: Decoder
    private var phase = Phase.idle
    private var since = NIODeadline.now()
    private var owed: [Owed] = []
    private var isAnswerBegun = false
    private var isStopping = false
    private var isCounted = false
    /// Since when the client reads nothing of its answer.
    private var stuckSince: NIODeadline?
    private var hasOffer = false
    /// Of what came behind the requests that are being answered.
    private var nextRefusal: HeadRefusal?
    private var isInRequestLine = true
    /// Whether bytes came while an answer was due.
    private var hasMore = false
    private var ticks: RepeatedTask?

    private var limits: ConnectionLimits { connections.limits }

    init(_ connections: Connections, decoder: Decoder) {
        self.connections = connections
        self.decoder = decoder
    }

    static func makeDecoder() -> Decoder {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = ConnectionLimits.fieldBytes
        limits.maxHeaderListSize = ConnectionLimits.headBytes
        limits.maxHeaderFieldCount = ConnectionLimits.fieldCount
        return ByteToMessageHandler(
            HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits)
        )
    }

    // MARK: Life

    func handlerAdded(context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        ticks = context.eventLoop.scheduleRepeatedTask(initialDelay: limits.tick, delay: limits.tick) { _ in
            let (this, context) = bound.value
            this.look(context)
        }
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard !isCounted else { return }
        isCounted = true
        guard connections.open(at: .now()) else { return refuse(.crowded, context) }
        enter(.idle, context)
    }

    func handlerRemoved(context: ChannelHandlerContext) { ticks?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        ticks?.cancel()
        connections.release(owed.reduce(0) { $0 + $1.heldBytes })
        if isCounted { connections.close(context.channel) }
        owed = []
        phase = .closing
        context.fireChannelInactive()
    }

    private func enter(_ next: Phase, _ context: ChannelHandlerContext) {
        if phase == .idle, next != .idle { connections.becameBusy(context.channel) }
        phase = next
        since = .now()
        if next == .idle { connections.becameIdle(context.channel, at: since) }
    }

    /// Told by the watcher before the codec: bytes of some request are here.
    func received(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        if phase == .idle { enter(.head, context) } else if phase == .answering { hasMore = true }
        if phase == .head, isInRequestLine { isInRequestLine = !bytes.readableBytesView.contains(UInt8(ascii: "\n")) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stuckSince = context.channel.isWritable ? nil : .now()
        context.fireChannelWritabilityChanged()
    }

    private func look(_ context: ChannelHandlerContext) {
        let age = Duration(NIODeadline.now() - since)
        switch phase {
        case .idle where age > limits.idle: context.close(promise: nil)
        case .head where age > limits.head, .body where age > limits.body: refuse(.late, context)
        case .answering where stuckSince.map { Duration(.now() - $0) > limits.idle } ?? false:
            context.close(promise: nil)
        case .closing where age > Self.linger: context.close(promise: nil)
        default: break
        }
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase != .closing else { return }
        switch unwrapInboundIn(data) {
        case .head(let head): receive(head, data, context)
        case .body(let bytes):
            guard let last = owed.indices.last else { return }
            guard connections.hold(bytes.readableBytes) else { return refuse(.full, context) }
            owed[last].heldBytes += bytes.readableBytes
            owed[last].waits = false
            context.fireChannelRead(data)
        case .end:
            isInRequestLine = true
            enter(.answering, context)
            context.fireChannelRead(data)
            if hasOffer { decline(context) }
        }
    }

    private func receive(_ head: HTTPRequestHead, _ data: NIOAny, _ context: ChannelHandlerContext) {
        if let refusal = HeadRules.refusal(of: head) { return refuse(refusal, context) }
        enter(.body, context)
        hasMore = false
        hasOffer = head.offersUpgrade
        owed.append(
            Owed(
                isHead: head.method == .HEAD,
                version: head.version,
                closes: !head.isKeepAlive || isStopping,
                waits: head.expectsContinue
            )
        )
        context.fireChannelRead(data)
    }

    /// An offer to change the protocol stops the codec; a new one takes its place, and the bytes behind the request.
    private func decline(_ context: ChannelHandlerContext) {
        hasOffer = false
        let fresh = Self.makeDecoder()
        let pipeline = context.pipeline.syncOperations
        do {
            try pipeline.addHandler(fresh, position: .after(decoder))
        } catch {
            return context.close(promise: nil)
        }
        // The bytes behind the request come with the removal, and nobody else says that they are complete.
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        pipeline.removeHandler(decoder).whenComplete { _ in bound.value.fireChannelReadComplete() }
        decoder = fresh
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError else { return context.fireErrorCaught(error) }
        let refusal = HeadRefusal(error, inRequestLine: isInRequestLine)
        guard phase != .answering else { return nextRefusal = refusal }
        refuse(refusal, context)
        context.fireErrorCaught(error)
    }

    // MARK: Answers

    /// Lets a client go on that waits for a word: not by its head alone, which may be refused without a body.
    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is BodyWanted else { return context.triggerUserOutboundEvent(event, promise: promise) }
        promise?.succeed()
        guard phase == .body, owed.count == 1, owed[0].waits, !isAnswerBegun else { return }
        owed[0].waits = false
        let head = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard phase != .closing, let answered = owed.first else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            isAnswerBegun = true
            // An answer before the end of its request is the last one: the rest of the body is not read.
            let isEarly = phase == .body && owed.count == 1
            if isEarly || head.headers[canonicalForm: "connection"].contains("close") { owed[0].closes = true }
            if owed[0].closes || isStopping {
                owed[0].closes = true
                head.headers.replaceOrAdd(name: "connection", value: "close")
            }
            // A client of HTTP/1.0 reads no chunks: such an answer ends with its connection.
            if answered.version == .http1_0 { head.version = .http1_0 }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body:
            if answered.isHead { promise?.succeed() } else { context.write(data, promise: promise) }
        case .end:
            isAnswerBegun = false
            owed.removeFirst()
            connections.release(answered.heldBytes)
            context.write(data, promise: promise)
            if answered.closes || isStopping && owed.isEmpty {
                finish(context)
            } else if let nextRefusal, owed.isEmpty {
                refuse(nextRefusal, context)
            } else if owed.isEmpty {
                // What came behind the request is a head that is not whole yet.
                enter(hasMore ? .head : .idle, context)
                hasMore = false
            }
        }
    }

    // MARK: The end

    /// What a client that was refused, or is no longer wanted, gets to read its answer.
    private static let linger = Duration.seconds(2)

    /// Answers in words and closes; an answer that is under way is cut.
    private func refuse(_ refusal: HeadRefusal, _ context: ChannelHandlerContext) {
        guard phase != .closing else { return }
        let isSilent = isAnswerBegun || owed.count > 1
        enter(.closing, context)
        guard !isSilent else { return context.close(promise: nil) }
        let text = refusal.words + "\n"
        var head = HTTPResponseHead(version: .http1_1, status: refusal.status)
        head.headers.add(name: "content-type", value: "text/plain; charset=utf-8")
        head.headers.add(name: "content-length", value: String(text.utf8.count))
        head.headers.add(name: "connection", value: "close")
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(string: text)))), promise: nil)
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        finish(context)
    }

    /// Says no more, and closes once the client did too or has had its time: closing at once would take the answer away
    /// from a client that still sends.
    private func finish(_ context: ChannelHandlerContext) {
        enter(.closing, context)
        context.flush()
        context.close(mode: .output, promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: stop(context)
        case ChannelEvent.inputClosed where phase == .idle || phase == .closing: context.close(promise: nil)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// Accepted calls finish, within the grace; whoever has not sent a whole head goes at once.
    private func stop(_ context: ChannelHandlerContext) {
        isStopping = true
        guard phase == .body || phase == .answering else { return context.close(promise: nil) }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: TimeAmount(limits.grace)) { bound.value.close(promise: nil) }
    }
}

/// Said by a call that is about to read its body.
struct BodyWanted: Sendable {}

/// Stands before the codec and tells the guard that bytes are here: a head that never ends is no head to the codec.
final class ByteWatch: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let connectionGuard: ConnectionGuard
    private var guardContext: ChannelHandlerContext?

    init(_ connectionGuard: ConnectionGuard) { self.connectionGuard = connectionGuard }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if guardContext == nil {
            guardContext = try? context.pipeline.syncOperations.context(handler: connectionGuard)
        }
        if let guardContext { connectionGuard.received(unwrapInboundIn(data), guardContext) }
        context.fireChannelRead(data)
    }

    func handlerRemoved(context: ChannelHandlerContext) { guardContext = nil }
}
