/// A setting that cannot be used: what is wrong, where it stands, what to do.
public struct ConfigurationFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let what: String
    /// The file, variable or profile at fault.
    public let place: String
    public let remedy: String
    public let kind: Kind

    public enum Kind: String, Hashable, Sendable {
        /// A value that cannot be used.
        case unusable
        /// A name of something that is not there.
        case dangling
    }

    public init(_ what: String, in place: String, remedy: String, kind: Kind = .unusable) {
        self.kind = kind
        self.what = what
        self.place = place
        self.remedy = remedy
    }

    public var description: String { "\(what) in \(place). \(remedy)" }
}
