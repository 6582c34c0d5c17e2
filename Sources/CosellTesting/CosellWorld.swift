public import CosellClient
public import CosellWire
import HTTPTypes

/// AWS Partner Central for one test: a world that nobody else sees, AWS's side of the table, and time.
///
/// ```swift
/// @Test func aReferralExpires() async throws {
///     try await withCosell { world in
///         try await world.act("referral.send", ["account": .string(world.account)])
///         try await world.advance("16d")
///         #expect(try await !world.events("Engagement Invitation Expired").isEmpty)
///     }
/// }
/// ```
public struct CosellWorld: Sendable {
    /// An account that may call, and a key of it.
    public struct Account: Sendable {
        public let id: String
        public let credentials: Credentials
    }

    /// `http://127.0.0.1:41234`
    public let endpoint: String
    /// As the control plane of the server calls it: the header `X-Cosell-World` of whoever asks it without this type.
    public let name: String?
    public let accounts: [Account]
    private let transport = HTTPTransport()

    /// - Parameter name: nil is the server's own.
    init(endpoint: String, name: String? = nil, accounts: [Account] = []) {
        (self.endpoint, self.name, self.accounts) = (endpoint, name, accounts)
    }

    /// The number of the first account.
    public var account: String { accounts.first?.id ?? "" }

    /// What a client of any service is made with.
    ///
    /// - Parameter number: which of the ``accounts`` calls.
    public func configuration(_ number: Int = 0) -> ClientConfiguration {
        ClientConfiguration(
            region: "us-east-1",
            endpoint: endpoint,
            credentials: FixedCredentials(accounts[number].credentials),
            rateBudget: .off
        )
    }

    // MARK: AWS's side

    /// Does what AWS would do, such as `referral.send`.
    ///
    /// - Returns: the act, the record that changed, and the identifiers of its events.
    @discardableResult
    public func act(_ name: String, _ parameters: [String: Document] = [:]) async throws -> Document {
        let members = parameters.sorted { $0.key < $1.key }.map { Document.Member($0.key, $0.value) }
        return try await control("POST", "acts/\(name)", .object(members))
    }

    /// Lets time pass, `16d` or `PT1H`; what falls due on the way is done.
    @discardableResult
    public func advance(_ duration: String) async throws -> Document {
        try await control("POST", "clock", .object([.init("advance", .string(duration))]))
    }

    /// The events that AWS would have sent, oldest first, as EventBridge would bring them.
    ///
    /// - Parameters:
    ///   - detailType: `Opportunity Created`; nil: all.
    ///   - account: on whose bus; nil: all.
    public func events(_ detailType: String? = nil, account: String? = nil) async throws -> [Document] {
        let filter = account.map { "&account=\($0)" } ?? ""
        let answer = try await send("GET", "events?limit=10000\(filter)", nil)
        let lines = answer.split(separator: UInt8(ascii: "\n"))
        return try lines.map { try JSONReader.document(from: Array($0)) }.filter { event in
            detailType.map { event["detail-type"] == .string($0) } ?? true
        }
    }

    /// Anything below `/_cosell/`.
    @discardableResult
    public func control(_ method: String, _ path: String, _ body: Document? = nil) async throws -> Document {
        try JSONReader.document(from: try await send(method, path, body))
    }

    private func send(_ method: String, _ path: String, _ body: Document?) async throws -> [UInt8] {
        guard let place = Endpoint(endpoint), let method = HTTPRequest.Method(method) else {
            throw WorldError("\(method) \(path) cannot be sent")
        }
        var request = HTTPRequest(
            method: method,
            scheme: place.scheme,
            authority: place.authority,
            path: "/_cosell/\(path)"
        )
        if let name, let world = HTTPField.Name("X-Cosell-World") { request.headerFields[world] = name }
        let writer = JSONWriter()
        if let body {
            request.headerFields[.contentType] = "application/json"
            writer.write(body)
        }
        let limits = ExchangeLimits(time: .seconds(600))
        let answer = try await transport.send(request, body: body == nil ? [] : writer.bytes, within: limits)
        guard 200..<300 ~= answer.head.status.code else {
            let text = String(decoding: answer.body, as: UTF8.self)
            throw WorldError("\(method) \(path): \(answer.head.status.code) \(text)")
        }
        return answer.body
    }
}

/// What went wrong with a world, for whoever reads the test's report.
public struct WorldError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
