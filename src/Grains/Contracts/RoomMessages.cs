using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains.Contracts;

/// <summary>A question on its way to a room.</summary>
/// <param name="Question">The question.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.RoomQuestion")]
public sealed record RoomQuestion([property: Id(0)] Question Question);

/// <summary>What became of a question.</summary>
/// <param name="Choice">What was chosen; null: passed, the rule decides.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.RoomAnswer")]
public sealed record RoomAnswer([property: Id(0)] PlayedChoice? Choice);

/// <summary>What a person chooses.</summary>
/// <param name="Value">The value of an option; of an invitation it is not read.</param>
/// <param name="Actors">Of an invitation who is invited, each once; else empty.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.RoomChoice")]
public sealed record RoomChoice([property: Id(0)] int Value, [property: Id(1)] int[] Actors);

/// <summary>What became of a choice.</summary>
[GenerateSerializer, Alias("OpgaveSim.ChoiceTaken")]
public enum ChoiceTaken
{
    /// <summary>It is the decision.</summary>
    Taken,

    /// <summary>The question is closed: the deadline is over, it was chosen before, or it never was one.</summary>
    TooLate,

    /// <summary>The question is somebody else's.</summary>
    NotYours,

    /// <summary>It is none of the options, or one of them twice.</summary>
    NotAnOption,

    /// <summary>More are invited than seats are free.</summary>
    TooMany,

    /// <summary>It is a yes, and the yeses before it took all of the actor's free seats.</summary>
    NoFreeSeat,
}

/// <summary>By what a room asks.</summary>
/// <param name="Seconds">Seconds that a question stays open, at least 1; null: until all have chosen.</param>
/// <param name="IsPaused">Whether time stands still; choices are taken all the same.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.RoomRules")]
public sealed record RoomRules([property: Id(0)] int? Seconds, [property: Id(1)] bool IsPaused);

/// <summary>A question that is open.</summary>
/// <param name="Number">Its number in the room, from 1.</param>
/// <param name="Question">The question. What the rule would do stands in it: that is told to its person after the choice only.</param>
/// <param name="SecondsLeft">Seconds left when this was said; null: no deadline.</param>
/// <param name="IsPaused">Whether time stands still.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.OpenedQuestion")]
public sealed record OpenedQuestion(
    [property: Id(0)] long Number, [property: Id(1)] Question Question, [property: Id(2)] double? SecondsLeft, [property: Id(3)] bool IsPaused);

/// <summary>A decision that was asked for.</summary>
/// <param name="Number">The question's number; 0: it was passed unasked, as its person was away.</param>
/// <param name="Question">The question, with what the rule would have done when it was asked.</param>
/// <param name="Value">What was decided; when the rule decided, what it would have done when it was asked.</param>
/// <param name="Actors">Of an invitation who is invited.</param>
/// <param name="Milliseconds">From asking to the decision, pauses included.</param>
/// <param name="ByPerson">Whether the person chose; else the rule decides.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.PlayedDecision")]
public sealed record PlayedDecision(
    [property: Id(0)] long Number, [property: Id(1)] Question Question, [property: Id(2)] int Value, [property: Id(3)] int[] Actors,
    [property: Id(4)] long Milliseconds, [property: Id(5)] bool ByPerson)
{
    /// <summary>Whether its person is away from here on: gone, without a seat, or silent since the question opened until its deadline.</summary>
    [Id(6)]
    public bool IsAway { get; init; }

    /// <summary>What was chosen; null: the rule decided.</summary>
    public PlayedChoice? Choice => ByPerson ? PlayedChoice.In(Question.Decision, Value, Actors) : null;
}
