namespace OpgaveSim.Model.Mail;

/// <summary>What can happen to an actor.</summary>
public enum ActorEventKind
{
    /// <summary>It took up an issue and convened a table.</summary>
    Convened,
    /// <summary>It accepted an invitation.</summary>
    Joined,
    /// <summary>It was asked and did not join.</summary>
    Refused,
    /// <summary>Its table realised a solution.</summary>
    Realised,
    /// <summary>Its table ended without a solution.</summary>
    EndedWithout,
    /// <summary>It left a table.</summary>
    Left,
}
