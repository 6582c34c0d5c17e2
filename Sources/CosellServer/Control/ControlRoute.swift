import CosellDomain
import CosellWire
import Foundation
import HTTPTypes
import Hummingbird

/// One method of one path below `/_cosell/`: what it is for, what it takes, and what answers it.
struct ControlRoute: Sendable {
    /// What a call may give behind the question mark.
    struct Parameter: Sendable {
        let name: String
        let words: String
        var isRequired = false
    }

    /// Who may come in.
    enum Entrance: Sendable {
        /// Whoever the guard lets in.
        case plane
        /// Whoever has the link: its key is all that it needs (CP1).
        case link
    }

    let method: HTTPRequest.Method
    /// Segments in braces stand for what a call names: `/_cosell/acts/{name}`.
    let path: String
    /// What it does, in one sentence without its full stop.
    let words: String
    let parameters: [Parameter]
    /// The JSON schema of the body; nil for a call without one.
    let body: Document?
    let entrance: Entrance
    let answer: @Sendable (ControlRequest) async throws -> Response

    /// - Parameter answer: answers with JSON.
    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ words: String,
        parameters: [Parameter] = [],
        body: Document? = nil,
        answer: @escaping @Sendable (ControlRequest) async throws -> Document
    ) {
        self.init(method, path, words, parameters: parameters, body: body, response: { .json(try await answer($0)) })
    }

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ words: String,
        parameters: [Parameter] = [],
        body: Document? = nil,
        entrance: Entrance = .plane,
        response: @escaping @Sendable (ControlRequest) async throws -> Response
    ) {
        (self.method, self.path, self.words) = (method, path, words)
        (self.parameters, self.body, self.entrance) = (parameters, body, entrance)
        answer = response
    }

    /// Where every path begins.
    static let root = "/_cosell/"

    /// What the braces of its path stand for in that one; nil for another path.
    func names(in path: String) -> [String: String]? {
        let (own, asked) = (Self.segments(self.path), Self.segments(path))
        guard own.count == asked.count else { return nil }
        var names: [String: String] = [:]
        for (segment, word) in zip(own, asked) {
            if segment.first == "{" {
                guard !word.isEmpty, let name = String(word).removingPercentEncoding else { return nil }
                names[String(segment.dropFirst().dropLast())] = name
            } else if segment != word {
                return nil
            }
        }
        return names
    }

    private static func segments(_ path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false)
    }
}
