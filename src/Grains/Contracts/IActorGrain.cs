using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.World;
using Orleans.Concurrency;

namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// An actor: a party with its own interests and willingness to connect. It holds its ties, practices, seats and history,
/// answers for itself, and can be asked about them while its world runs. Asking changes nothing.
/// </summary>
[Alias("OpgaveSim.IActorGrain")]
public interface IActorGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Takes in the mail of a phase and replies; at most one call a phase. Called by its district.</summary>
    [Alias("Receive")]
    ValueTask<ActorAnswer> ReceiveAsync(ActorLetter letter);

    /// <summary>Takes in its last mail and says how it ended. Called by its district.</summary>
    [Alias("End")]
    ValueTask<ActorFarewell> EndAsync(ActorLetter letter);

    /// <summary>Its profile: what others can know of it.</summary>
    /// <exception cref="NobodyHereException">No world runs here, it runs as one grain, or it has fewer actors.</exception>
    [Alias("Profile"), AlwaysInterleave]
    ValueTask<ActorProfile> ProfileAsync();

    /// <summary>Its live ties with their present strength, by ascending id of the other.</summary>
    /// <exception cref="NobodyHereException">No world runs here, it runs as one grain, or it has fewer actors.</exception>
    [Alias("Ties"), AlwaysInterleave]
    ValueTask<ActorTie[]> TiesAsync();

    /// <summary>The issues at whose tables it sits, in order of joining.</summary>
    /// <exception cref="NobodyHereException">No world runs here, it runs as one grain, or it has fewer actors.</exception>
    [Alias("Seats"), AlwaysInterleave]
    ValueTask<int[]> SeatsAsync();

    /// <summary>The last 16 things that happened to it, oldest first.</summary>
    /// <exception cref="NobodyHereException">No world runs here, it runs as one grain, or it has fewer actors.</exception>
    [Alias("History"), AlwaysInterleave]
    ValueTask<ActorHappening[]> HistoryAsync();

    /// <summary>
    /// Its last 16 answers to invitations, oldest first, each with the scores and the chance by which it decided. None where the run is not
    /// watched.
    /// </summary>
    [Alias("Decisions"), AlwaysInterleave]
    ValueTask<ActorDecision[]> DecisionsAsync();

    /// <summary>Ends the activation: its session is over.</summary>
    [Alias("Retire")]
    ValueTask RetireAsync();
}

/// <summary>An actor's profile.</summary>
/// <param name="Actor">Its number.</param>
/// <param name="Name">Its name in a case, or null.</param>
/// <param name="Kind">Label of its kind.</param>
/// <param name="Home">Home domain.</param>
/// <param name="Tier">Tier.</param>
/// <param name="Interests">i, D long.</param>
/// <param name="Competence">c, D long.</param>
/// <param name="Willingness">ω.</param>
/// <param name="Skill">σ.</param>
/// <param name="Capacity">Tables at the same time.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorProfile")]
public sealed record ActorProfile(
    [property: Id(0)] int Actor, [property: Id(1)] string? Name, [property: Id(2)] string Kind, [property: Id(3)] int Home,
    [property: Id(4)] Tier Tier, [property: Id(5)] double[] Interests, [property: Id(6)] double[] Competence,
    [property: Id(7)] double Willingness, [property: Id(8)] double Skill, [property: Id(9)] int Capacity);

/// <summary>A live tie of an actor.</summary>
/// <param name="To">The other.</param>
/// <param name="Strength">Present strength, 0.05 … 1.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorTie")]
public readonly record struct ActorTie([property: Id(0)] int To, [property: Id(1)] double Strength);

/// <summary>How an actor decided.</summary>
/// <param name="Account">The account.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorDecision")]
public sealed record ActorDecision([property: Id(0)] AnswerAccount Account);

/// <summary>Something that happened to an actor.</summary>
/// <param name="Round">When.</param>
/// <param name="What">What.</param>
/// <param name="Issue">At the table of which issue.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ActorHappening")]
public readonly record struct ActorHappening(
    [property: Id(0)] int Round, [property: Id(1)] ActorEventKind What, [property: Id(2)] int Issue);
