using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Model.Formation;

/// <summary>An invitation to a table: a value. Immutable.</summary>
/// <param name="Table">The table as it stood when it scouted.</param>
/// <param name="Tied">Whether a member's snapshot has a live tie to who is asked.</param>
/// <param name="Unasked">Whether who is asked offered itself before: it says yes if it has a free seat.</param>
public readonly record struct Invitation(TableView Table, bool Tied, bool Unasked = false)
{
    /// <summary>The table's issue.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Issue => Table.Issue;
}
