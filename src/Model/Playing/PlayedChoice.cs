namespace OpgaveSim.Model.Playing;

/// <summary>What a person chose in place of an actor. Immutable.</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Actor">Whose decision it is.</param>
/// <param name="Kind">What about.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Turn">The turn, see <see cref="Decision"/>.</param>
/// <param name="Value">The choice, see <see cref="DecisionKind"/>; of an invitation how many are invited.</param>
/// <param name="Actors">Of an invitation who is invited, each once; else empty.</param>
public sealed record PlayedChoice(int Round, int Actor, DecisionKind Kind, int Issue, int Turn, int Value, int[] Actors)
{
    /// <summary>The decision.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Decision Decision => new(Round, Actor, Kind, Issue, Turn);

    /// <summary>A choice in a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="value">The choice.</param>
    /// <param name="actors">Who is invited, when that is decided.</param>
    public static PlayedChoice In(Decision decision, int value, params int[] actors) =>
        new(decision.Round, decision.Actor, decision.Kind, decision.Issue, decision.Turn, value, actors);
}
