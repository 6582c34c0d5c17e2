import AsyncHTTPClient
import CosellEvents
import CosellSigning
import CosellWire
import Crypto
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL

/// Posts events to an address. Whatever is there has ten seconds and says no more than it must: a status of 200 to 299 takes
/// the event, a redirect is none.
struct WebCarrier: EventCarrier {
    /// What is posted.
    enum Form: Sendable {
        /// The envelope, signed by a secret where there is one (CP72).
        case webhook(secret: String?)
        /// PutEvents.
        case eventBridge(bus: String, region: String, keys: Subscription.Target.Keys)
    }

    private static let limit = TimeAmount.seconds(10)
    /// Of an answer; a longer one is left.
    private static let answerLimitBytes = 64 << 10

    let url: String
    let form: Form
    let input: EventInput?
    let clock: @Sendable () -> Instant
    let width = 32
    private let client: HTTPClient

    /// - Parameter authorityFile: a PEM file of those who are trusted; nil: the machine's own.
    init(
        url: String,
        form: Form,
        input: EventInput?,
        authorityFile: String?,
        clock: @escaping @Sendable () -> Instant
    ) {
        (self.url, self.form, self.input, self.clock) = (url, form, input, clock)
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .seconds(5)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = width
        configuration.httpVersion = .http1Only
        if let authorityFile {
            var security = TLSConfiguration.makeClientConfiguration()
            security.trustRoots = .file(authorityFile)
            configuration.tlsConfiguration = security
        }
        // Of its own, so that a target which keeps connections for itself keeps no others' from theirs.
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func leave() async { try? await client.shutdown() }

    func carry(_ parcel: Parcel) async -> CarryOutcome {
        do {
            let answer = try await client.execute(try request(parcel), timeout: Self.limit)
            let status = Int(answer.status.code)
            guard 200..<300 ~= status else {
                _ = try? await answer.body.collect(upTo: Self.answerLimitBytes)
                return .failed(cause: "status \(status)", after: wait(answer.headers.first(name: "retry-after")))
            }
            guard case .eventBridge = form else {
                // Read to its end where that is near, so that the connection serves again.
                _ = try? await answer.body.collect(upTo: Self.answerLimitBytes)
                return .brought
            }
            let body = try await answer.body.collect(upTo: Self.answerLimitBytes)
            return Self.outcome(ofPutEvents: Array(body.readableBytesView))
        } catch {
            return .failed(cause: Self.words(error))
        }
    }

    private static func outcome(ofPutEvents body: [UInt8]) -> CarryOutcome {
        guard let document = try? JSONReader.document(from: body), document["FailedEntryCount"] == .integer(0) else {
            return .failed(cause: "the entry failed")
        }
        return .brought
    }

    /// Without the address, which may have a secret in it.
    private static func words(_ error: any Error) -> String {
        (error as? HTTPClientError).map { "\($0)" } ?? (error as? IOError)?.description ?? "\(type(of: error))"
    }

    /// Seconds, or the time when to come again.
    private func wait(_ text: String?) -> Duration? {
        guard let text else { return nil }
        if let seconds = Int64(text) { return seconds > 0 ? .seconds(min(seconds, 86_400)) : nil }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        guard let date = formatter.date(from: text) else { return nil }
        let seconds = Int64(date.timeIntervalSince1970) - clock().seconds
        return seconds > 0 ? .seconds(min(seconds, 86_400)) : nil
    }

    // MARK: Requests

    private func request(_ parcel: Parcel) throws -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "User-Agent", value: "cosell/\(Version.text)")
        switch form {
        case .webhook(let secret):
            let body = input?.bytes(of: parcel.envelope) ?? parcel.envelope
            request.headers.add(name: "Content-Type", value: "application/json")
            request.headers.add(name: "X-Cosell-Event-Id", value: parcel.event)
            request.headers.add(name: "X-Cosell-Delivery", value: "\(parcel.attempts + 1)")
            if let secret {
                let signature = WebhookSignature(secret: secret, at: clock().seconds, body: body)
                request.headers.add(name: "X-Cosell-Signature", value: signature.description)
            }
            request.body = .bytes(body)
        case .eventBridge(let bus, let region, let keys):
            let body = try PutEventsBody(parcel.envelope, bus: bus).bytes
            try sign(&request, body, region, keys)
            request.body = .bytes(body)
        }
        return request
    }

    private func sign(
        _ request: inout HTTPClientRequest,
        _ body: [UInt8],
        _ region: String,
        _ keys: Subscription.Target.Keys
    ) throws {
        let parts = URLComponents(string: url)
        let host = [parts?.host, (parts?.port).map { ":\($0)" }].compactMap(\.self).joined()
        let path = parts?.percentEncodedPath ?? ""
        request.headers.add(name: "Host", value: host)
        request.headers.add(name: "Content-Type", value: "application/x-amz-json-1.1")
        request.headers.add(name: "X-Amz-Target", value: "AWSEvents.PutEvents")
        var signed = SignedRequest(method: "POST", target: path.isEmpty ? "/" : path)
        for (name, value) in request.headers { signed.append(name: name, value: value) }
        let secret = SigningSecret(secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken)
        let signer = Signer(accessKeyID: keys.accessKeyID, secret: secret, service: "events", reach: .region(region))
        for field in try signer.sign(signed, body: body.span.bytes, at: clock().seconds).fields {
            request.headers.replaceOrAdd(name: field.name, value: field.value)
        }
    }
}

/// `t=unix,v1=hex`: HMAC-SHA256 over the seconds, a dot and the body (CP72).
struct WebhookSignature: CustomStringConvertible {
    let description: String

    init(secret: String, at seconds: Int64, body: [UInt8]) {
        let key = SymmetricKey(data: Array(secret.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array("\(seconds).".utf8) + body, using: key)
        description = "t=\(seconds),v1=\(code.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())"
    }
}

/// What PutEvents takes for one event.
struct PutEventsBody {
    let bytes: [UInt8]

    init(_ envelope: [UInt8], bus: String) throws {
        let event = try JSONReader.document(from: envelope)
        let detail = JSONWriter()
        detail.write(event["detail"] ?? .object([]))
        let entry: [Document.Member] = [
            .init("Time", .integer(Int(event["time"]?.text.flatMap { Instant($0) }?.seconds ?? 0))),
            .init("Source", event["source"] ?? .string("")), .init("DetailType", event["detail-type"] ?? .string("")),
            .init("Resources", event["resources"] ?? .list([])),
            .init("Detail", .string(String(decoding: detail.bytes, as: UTF8.self))),
            .init("EventBusName", .string(bus)),
        ]
        let writer = JSONWriter()
        writer.write(.object([.init("Entries", .list([.object(entry)]))]))
        bytes = writer.bytes
    }
}
