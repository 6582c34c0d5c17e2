import CosellAccess
import CosellWire

/// Which part of a list is asked for: `PathPrefix`, `Marker`, `MaxItems`.
struct IAMPage: Sendable {
    let pathPrefix: String
    private let marker: String?
    private let limit: Int

    private static let usualLimit = 100

    init(_ input: inout CheckInput, hasPath: Bool = true) {
        pathPrefix = (hasPath ? input.optionalText("PathPrefix", .init(1...512)) : nil) ?? "/"
        marker = input.optionalText("Marker", .init(1...4096))
        limit = input.integer("MaxItems", 1...1000) ?? Self.usualLimit
    }

    /// Whether the path that everything has here begins so.
    var coversEverything: Bool { pathPrefix == "/" }

    /// - Parameters:
    ///   - name: of the list in the answer.
    ///   - count: how many there are.
    ///   - filter: what the request asks besides.
    func answer(
        _ name: String,
        _ count: Int,
        _ call: CheckCall,
        filter: String,
        element: (Int) -> Document
    ) throws(CheckRefusal) -> Document {
        guard
            let page = call.marks.page(of: count, limit: limit, after: marker, filter: "\(pathPrefix) \(filter)")
        else { throw .invalid("Invalid Marker.") }
        var members: [Document.Member] = [
            .init(name, .list(page.range.map(element))), .init("IsTruncated", .boolean(page.next != nil)),
        ]
        if let next = page.next { members.append(.init("Marker", .string(next))) }
        return .object(members)
    }
}

extension CheckCall {
    /// - Throws: IAM's words for a user that is not there.
    func requireUser(_ name: String) throws(CheckRefusal) -> Principal {
        guard let user = directory.user(name, in: account) else {
            throw .noSuchEntity("The user with name \(name) cannot be found.")
        }
        return user
    }

    func requireRole(_ name: String) throws(CheckRefusal) -> IdentityDirectory.Role {
        guard let role = directory.role(name, in: account) else {
            throw .noSuchEntity("The role with name \(name) cannot be found.")
        }
        return role
    }

    /// `arn:aws:iam::111122223333:user/dana`
    func arn(_ kind: String, _ name: String) -> String { "arn:aws:iam::\(account):\(kind)/\(name)" }

    /// Of a whole list: the path without its first slash.
    func arn(_ kind: String, _ page: IAMPage) -> String { arn(kind, String(page.pathPrefix.drop { $0 == "/" })) }
}
