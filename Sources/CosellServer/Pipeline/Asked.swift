/// What a call asked, as it came: bytes take a fraction of the room of what they say, and are read again if somebody looks.
struct Asked: Sendable {
    let route: any Route
    let form: WireForm
    let body: [UInt8]

    /// Nil for what cannot be read.
    var request: (any RoutedRequest)? { body.withUnsafeBytes { try? route.read($0, form) } }
}
