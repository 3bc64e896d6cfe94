namespace OpgaveSim.Model.Records;

/// <summary>How a table ended.</summary>
public enum TableOutcome
{
    /// <summary>It realised a solution.</summary>
    Realised,
    /// <summary>It came to a vote, or to its end, without a solution; the status quo stays.</summary>
    NoAgreement,
    /// <summary>It had under two members left, or never had two.</summary>
    Dissolved,
    /// <summary>It agreed, and nothing of what it agreed was delivered; the status quo stays.</summary>
    Sunk,
}
