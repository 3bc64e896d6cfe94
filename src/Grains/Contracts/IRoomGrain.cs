using Orleans.Concurrency;

namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// The classroom of a session (its key): who is seated and there, which questions are open, until when. Grains of the played world ask
/// here; the host passes on what persons do. Reentrant: many ask at a time, and persons answer in between.
/// </summary>
[Alias("OpgaveSim.IRoomGrain")]
public interface IRoomGrain : IGrainWithStringKey
{
    /// <summary>The actors that are seated, ascending. Called by grains before they ask.</summary>
    [Alias("Seated")]
    ValueTask<int[]> SeatedAsync();

    /// <summary>
    /// Asks persons, and answers when each question is chosen or passed. Passed is what is left open at the deadline, what is ended, and at
    /// once what is asked of somebody who is away. A call takes as long as persons do, a pause included: the silo's response timeout must outlast it.
    /// </summary>
    /// <param name="questions">The questions.</param>
    /// <returns>An answer a question, in their order.</returns>
    [Alias("Ask")]
    Task<RoomAnswer[]> AskAsync(RoomQuestion[] questions);

    /// <summary>Seats an actor, or frees its seat: its open questions are passed then. Whoever is seated is there.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="isSeated">Whether it is seated from now on.</param>
    [Alias("Seat")]
    ValueTask SeatAsync(int actor, bool isSeated);

    /// <summary>
    /// Whether the person of a seat is there. Who was away comes back by this, or by choosing; open questions stay open for who goes, until the
    /// deadline, so that a phone that reconnects finds its question. Who leaves a question open until its deadline, and gives no sign of life in the
    /// meantime, is away.
    /// </summary>
    /// <param name="actor">The actor.</param>
    /// <param name="isThere">Whether it is there; without a seat it changes nothing.</param>
    [Alias("Present")]
    ValueTask PresentAsync(int actor, bool isThere);

    /// <summary>Takes a person's choice. The first one counts.</summary>
    /// <param name="actor">Whose seat it comes from.</param>
    /// <param name="question">The question's number.</param>
    /// <param name="choice">The choice.</param>
    [Alias("Choose")]
    ValueTask<ChoiceTaken> ChooseAsync(int actor, long question, RoomChoice choice);

    /// <summary>Sets the deadline of questions, and pauses them. Open questions go by it at once.</summary>
    /// <param name="rules">The rules.</param>
    [Alias("Rule")]
    ValueTask RuleAsync(RoomRules rules);

    /// <summary>Passes all questions that are open.</summary>
    [Alias("EndQuestions")]
    ValueTask EndQuestionsAsync();

    /// <summary>Tells somebody from now on of questions that open and close. Watching changes nothing.</summary>
    /// <param name="watcher">Who is told.</param>
    [Alias("Watch")]
    ValueTask WatchAsync(IRoomWatcher watcher);

    /// <summary>The questions that are open, as they were asked, with the seconds that are left now.</summary>
    [Alias("Open")]
    ValueTask<OpenedQuestion[]> OpenAsync();

    /// <summary>The decisions that were asked for, in the order in which they were taken.</summary>
    /// <param name="after">How many the caller has already.</param>
    [Alias("Decisions")]
    ValueTask<PlayedDecision[]> DecisionsAsync(int after);

    /// <summary>Begins anew for another run: open questions are passed, decisions are forgotten, seats and rules stay.</summary>
    [Alias("Clear")]
    ValueTask ClearAsync();

    /// <summary>Ends the activation: its session is over. Open questions are passed.</summary>
    [Alias("Retire")]
    ValueTask RetireAsync();
}

/// <summary>Is told of questions by a room. Calls come in order, and their answers are not waited for.</summary>
[Alias("OpgaveSim.IRoomWatcher")]
public interface IRoomWatcher : IGrainObserver
{
    /// <summary>Questions opened; who is away gets none.</summary>
    /// <param name="questions">The questions, asked at the same time.</param>
    [Alias("Opened"), OneWay]
    Task OpenedAsync(OpenedQuestion[] questions);

    /// <summary>A question closed, or was passed at once as its person is away (its number is 0 then).</summary>
    /// <param name="decision">How.</param>
    [Alias("Closed"), OneWay]
    Task ClosedAsync(PlayedDecision decision);
}
