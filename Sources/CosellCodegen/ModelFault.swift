/// What in a model is not understood, and where it stands.
package struct ModelFault: Error, Equatable, CustomStringConvertible {
    /// The way to it: `shapes.CampaignName.members.Title`.
    package let place: String
    package let text: String

    package init(_ text: String, at place: String) {
        self.place = place
        self.text = text
    }

    package var description: String { "\(place): \(text)" }
}
