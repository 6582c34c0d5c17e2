/// What IAM answers: allowed, or denied for want of a permission, or denied on purpose.
package enum Decision: Hashable, Sendable {
    case allowed
    /// No statement allows the action on that resource.
    ///
    /// - Parameter in: the policies that would have to.
    case implicitlyDenied(resource: String, in: PolicyKind = .identity)
    /// A statement denies it, whatever the others allow.
    ///
    /// - Parameter by: that statement as `<policy>/<Sid>`, for our logs; callers are not told.
    case explicitlyDenied(resource: String, by: String, in: PolicyKind = .identity)

    /// Where policies are attached.
    package enum PolicyKind: String, Sendable {
        /// To a user or role.
        case identity = "identity-based"
        /// To temporary credentials, which they bound.
        case session
    }

    package var isAllowed: Bool { self == .allowed }

    /// The answer over two resources: an explicit denial first, then an implicit one, the earlier resource first.
    func combined(with next: Decision) -> Decision {
        switch (self, next) {
        case (.explicitlyDenied, _), (.implicitlyDenied, .allowed), (.implicitlyDenied, .implicitlyDenied): self
        case (.allowed, _), (.implicitlyDenied, .explicitlyDenied): next
        }
    }
}
