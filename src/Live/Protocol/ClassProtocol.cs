using OpgaveSim.Presentation.Words;

// All that goes over the wire between the phones of a class that plays and the program. Names are these names in camel case. A phone asks /class/info
// (ClassInfo), takes a seat at /class/seats (SeatWish, answered by SeatTaken) and reads server-sent events from /class/seat/events: card (SeatCard),
// question (SeatQuestion), closed (ClosedQuestion), round (SeatRound), end (SeatEnding) and, of votes, reveal. It posts to /class/choices (SeatChoice) and
// /class/here (somebody is at the phone again) and, every 3 seconds while it is looked at, /class/alive (the phone runs: one that said so and falls silent
// for 10 seconds counts as away), and gives its seat up by DELETE /class/seats. Whoever has a seat sends its secret in a header, Authorization: Seat SECRET. What is
// refused is refused as ClassRefused. The stage page is told of the class by the event class (ClassEvent) of /events.
// Actors, issues, domains and rounds are numbered from 0; kinds and domains are places in the lists of ClassInfo. Names that people gave themselves are
// kept in memory only.
namespace OpgaveSim.Live.Protocol;

/// <summary>What a phone is told before it has a seat.</summary>
/// <param name="IsPlayed">Whether seats can be taken: it was started with <c>--play</c>.</param>
/// <param name="IsAsking">Whether votes are asked for.</param>
/// <param name="Language">Language of the page at first, <c>en</c> or <c>nl</c>.</param>
/// <param name="Title">Title of the experiment.</param>
/// <param name="Scenario">The scenario that the class plays.</param>
/// <param name="Actors">The actors, the first 1,000 of them.</param>
/// <param name="Kinds">Labels of kinds.</param>
/// <param name="KindLooks">Shape of each kind, by number.</param>
/// <param name="KindColors">Colour of each kind, #RRGGBB.</param>
/// <param name="Domains">Name of each domain; empty: it has none.</param>
/// <param name="Addresses">Addresses at which a phone finds the class's page.</param>
public sealed record ClassInfo(
    bool IsPlayed, bool IsAsking, string Language, Text Title, ShownScenario Scenario, IReadOnlyList<ClassActor> Actors, IReadOnlyList<string> Kinds,
    IReadOnlyList<int> KindLooks, IReadOnlyList<string> KindColors, IReadOnlyList<string> Domains, IReadOnlyList<string> Addresses);

/// <summary>An actor that can be played.</summary>
/// <param name="Actor">Its number.</param>
/// <param name="Name">Its name in a case; null: it has none.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Home">Its home domain.</param>
/// <param name="IsTaken">Whether somebody has its seat.</param>
public sealed record ClassActor(int Actor, string? Name, int Kind, int Home, bool IsTaken);

/// <summary>Asks for a seat.</summary>
/// <param name="Actor">The actor; null: whichever the program gives.</param>
/// <param name="Name">A first name or the name of a group, at most 24 characters; null: none.</param>
public sealed record SeatWish(int? Actor = null, string? Name = null);

/// <summary>A seat that was taken.</summary>
/// <param name="Secret">What makes a phone the seat's, 22 characters of base64url. It belongs into the fragment of the phone's address.</param>
/// <param name="Actor">The actor.</param>
public sealed record SeatTaken(string Secret, int Actor);

/// <summary>Why something that a phone asked is refused; the status of the answer is 4xx.</summary>
/// <param name="Why">
/// <c>not-played</c>, <c>bad-name</c>, <c>no-actor</c>, <c>taken</c>, <c>full</c>, <c>no-seat</c>, <c>too-late</c>, <c>not-yours</c>, <c>no-option</c> or
/// <c>too-often</c>.
/// </param>
/// <param name="Words">The same in words.</param>
public sealed record ClassRefused(string Why, Text Words);

/// <summary>Event <c>card</c>: who the seat's actor is. Comes first, and again when it changes.</summary>
/// <param name="Actor">Its number.</param>
/// <param name="Name">Its name in a case; null: it has none.</param>
/// <param name="Player">What the person calls itself; null: nothing.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Home">Its home domain.</param>
/// <param name="Interests">What it wants: how much each domain weighs for it, −1 … 1, the strongest first; domains of no weight are left out.</param>
/// <param name="Competence">What it can do: 0 … 1 by domain, the best first; domains where it can do nothing are left out.</param>
/// <param name="Willingness">How readily the model lets it join, 0 … 1.</param>
/// <param name="Capacity">Tables at which it can sit at the same time.</param>
/// <param name="Knows">Whom it knows best, at most 12, the strongest tie first.</param>
/// <param name="Tables">The tables where it sits.</param>
/// <param name="IsAway">Whether the model plays it until the phone gives a sign of life, by a choice or by /class/here.</param>
public sealed record SeatCard(
    int Actor, string? Name, string? Player, int Kind, int Home, IReadOnlyList<DomainWeight> Interests, IReadOnlyList<DomainWeight> Competence,
    double Willingness, int Capacity, IReadOnlyList<KnownActor> Knows, IReadOnlyList<SeatTable> Tables, bool IsAway);

/// <summary>What a domain weighs.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Weight">The weight.</param>
public sealed record DomainWeight(int Domain, double Weight);

/// <summary>An actor as another one sees it.</summary>
/// <param name="Actor">Its number.</param>
/// <param name="Name">Its name in a case; null: it has none.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Home">Its home domain.</param>
/// <param name="Strength">How strong the tie to it is, 0 … 1; 0: a stranger.</param>
/// <param name="IsPlayed">Whether a person plays it.</param>
public sealed record KnownActor(int Actor, string? Name, int Kind, int Home, double Strength, bool IsPlayed);

/// <summary>A table at which a seat's actor sits.</summary>
/// <param name="Issue">What it is about.</param>
/// <param name="Meetings">Meetings held; 0: it forms.</param>
/// <param name="Members">Who sits at it, in order of joining; the first started it.</param>
public sealed record SeatTable(SeatIssue Issue, int Meetings, IReadOnlyList<KnownActor> Members);

/// <summary>An issue as a person reads of it.</summary>
/// <param name="Issue">Its number.</param>
/// <param name="Name">Its name; empty: it has none.</param>
/// <param name="Domains">The domains that it is about, with the share of each; the shares add up to 1. The largest first.</param>
/// <param name="Seats">Seats of its table.</param>
/// <param name="Meetings">Meetings of its table, at most.</param>
public sealed record SeatIssue(int Issue, string Name, IReadOnlyList<DomainWeight> Domains, int Seats, int Meetings);

/// <summary>
/// Event <c>question</c>: something to decide. Comes again, with the same id, when the time that is left changes, such as when the teacher pauses.
/// Several can be open at once.
/// </summary>
/// <param name="Id">Names it.</param>
/// <param name="Kind">
/// <c>take-up</c>: shall I take this issue up, if it comes to me? · <c>invite</c>: whom do I invite? · <c>answer</c>: do I join the table that invites me?
/// · <c>propose</c>: what do I propose? · <c>vote</c>: what do I say of a proposal? · <c>leave</c>: do I leave the table? · <c>final-vote</c>: do I
/// want what the table agreed on, rather than nothing?
/// </param>
/// <param name="Round">The round.</param>
/// <param name="Issue">The issue.</param>
/// <param name="SecondsLeft">When the model decides instead; null: it waits until everybody has chosen.</param>
/// <param name="IsPaused">Whether time stands still.</param>
/// <param name="Members">Who sits at the table, or is present at its meeting, the person included; empty where there is no table yet.</param>
/// <param name="By">Who invites, or whose proposal it is; null: nobody.</param>
/// <param name="Free">Of an invitation of others the table's free seats; of taking up and answering tables that I can still join; else 0.</param>
/// <param name="Meeting">Which meeting it is, from 1; 0: the table does not meet yet.</param>
/// <param name="Meetings">Meetings of the table, at most; 0: it does not meet yet.</param>
/// <param name="Gain">What the table's present proposal changes, by domain, against how things are; empty before it meets.</param>
/// <param name="Options">
/// What can be chosen. <c>invite</c>: the candidates; the choice is which of them, 0 … <paramref name="Most"/>. Else exactly one: <c>take-up</c>,
/// <c>answer</c>, <c>leave</c> and <c>final-vote</c> 0 no, 1 yes; <c>propose</c> 0, 1 or 2; <c>vote</c> 0 object, 1 support, 2 do not understand, 3
/// neither, as far as they are among the options.
/// </param>
/// <param name="Most">Candidates that can be chosen at most; of answers, the invitations of this round that can be accepted; else 1.</param>
public sealed record SeatQuestion(
    long Id, string Kind, int Round, SeatIssue Issue, double? SecondsLeft, bool IsPaused, IReadOnlyList<KnownActor> Members, KnownActor? By, int Free,
    int Meeting, int Meetings, IReadOnlyList<DomainWeight> Gain, IReadOnlyList<SeatOption> Options, int Most);

/// <summary>Something that can be chosen, and what can be seen of it.</summary>
/// <param name="Value">What is sent when it is chosen; of a candidate its actor.</param>
/// <param name="Who">The candidate; null: it is none.</param>
/// <param name="Own">How much it serves my own interests: above 0 it does, below 0 it harms them; 0 leaves them as they are.</param>
/// <param name="ForIssue">How much it serves the issue, likewise.</param>
/// <param name="Competence">What a candidate seems to be able to do in the issue's domains, 0 … 1; appearances can deceive. Else empty.</param>
/// <param name="Change">What a proposal changes, by domain; else empty.</param>
public sealed record SeatOption(
    int Value, KnownActor? Who, double Own, double ForIssue, IReadOnlyList<DomainWeight> Competence, IReadOnlyList<DomainWeight> Change);

/// <summary>A choice.</summary>
/// <param name="Question">The question.</param>
/// <param name="Value">The option; null where actors are chosen.</param>
/// <param name="Actors">Actors that are invited; null where an option is chosen.</param>
public sealed record SeatChoice(long Question, int? Value = null, IReadOnlyList<int>? Actors = null);

/// <summary>That a choice was taken.</summary>
/// <param name="Taken">true.</param>
public sealed record ChoiceAnswer(bool Taken);

/// <summary>Event <c>closed</c>: a question is no longer open.</summary>
/// <param name="Question">The question.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Issue">The issue's number.</param>
/// <param name="ByPerson">Whether the person decided; else the model did.</param>
/// <param name="Chosen">What was decided: the option's value, or of invitations the actors.</param>
/// <param name="Model">What the model would have decided, likewise.</param>
/// <param name="Probability">How likely the model was to decide what was decided, 0 … 1; null: it does not say.</param>
/// <param name="IsAway">Whether the seat counts as away from now on, as the deadline was missed.</param>
public sealed record ClosedQuestion(
    long Question, string Kind, int Issue, bool ByPerson, IReadOnlyList<int> Chosen, IReadOnlyList<int> Model, double? Probability, bool IsAway);

/// <summary>Event <c>round</c>: a round was played.</summary>
/// <param name="Round">Its number.</param>
/// <param name="Rounds">Rounds to play.</param>
/// <param name="Happened">What happened at tables where the seat's actor sits or sat.</param>
public sealed record SeatRound(int Round, int Rounds, IReadOnlyList<SeatHappening> Happened);

/// <summary>Something that happened.</summary>
/// <param name="What">
/// <c>convened</c>, <c>asked</c>, <c>joined</c>, <c>met</c>, <c>left</c>, <c>realised</c>, <c>no-agreement</c> or <c>dissolved</c>.
/// </param>
/// <param name="Issue">At the table of which issue.</param>
/// <param name="Who">Who did it; null: the table.</param>
/// <param name="Quality">Quality of a table that closed; null: it has none.</param>
/// <param name="Novelty">Novelty of what was realised; null: nothing was.</param>
public sealed record SeatHappening(string What, SeatIssue Issue, KnownActor? Who, double? Quality, double? Novelty);

/// <summary>Event <c>end</c>: the world is over.</summary>
/// <param name="Decisions">Decisions that were the seat's.</param>
/// <param name="ByPerson">Those that the person took.</param>
/// <param name="AsModel">Of these, those where the model would have decided the same.</param>
/// <param name="Kinds">The same by kind of decision, those that there were.</param>
/// <param name="Tables">The seat's tables, by issue.</param>
/// <param name="Class">What the class did.</param>
public sealed record SeatEnding(
    int Decisions, int ByPerson, int AsModel, IReadOnlyList<DecisionCount> Kinds, IReadOnlyList<EndedTable> Tables, ClassEnd Class);

/// <summary>Decisions of a kind.</summary>
/// <param name="Kind">As in <see cref="SeatQuestion"/>.</param>
/// <param name="ByPerson">Those that persons took.</param>
/// <param name="AsModel">Of these, those where the model would have decided the same.</param>
public sealed record DecisionCount(string Kind, int ByPerson, int AsModel);

/// <summary>A table as it ended with the class, and as it ends in the same world without it.</summary>
/// <param name="Issue">Its issue.</param>
/// <param name="Outcome">0 realised, 1 no agreement, 2 dissolved, 3 nothing of its agreement was delivered; null: there was none.</param>
/// <param name="Quality">Its quality; null: it has none.</param>
/// <param name="Novelty">Novelty of what was realised; null: nothing was.</param>
/// <param name="Members">Who sat at it last.</param>
/// <param name="ModelOutcome">The same without the class.</param>
/// <param name="ModelQuality">Likewise.</param>
/// <param name="ModelNovelty">Likewise.</param>
public sealed record EndedTable(
    SeatIssue Issue, int? Outcome, double? Quality, double? Novelty, IReadOnlyList<KnownActor> Members, int? ModelOutcome, double? ModelQuality, double? ModelNovelty);

/// <summary>What a class did, all seats together.</summary>
/// <param name="Seats">Seats that decided something.</param>
/// <param name="Decisions">Decisions that persons took.</param>
/// <param name="AsModel">Of these, those where the model would have decided the same.</param>
/// <param name="Kinds">The same by kind of decision, those that there were.</param>
/// <param name="Leaning">How far choices followed interest or the issue; null: there were too few.</param>
/// <param name="Measures">The measures of the curves: with the class, without it, and in other worlds.</param>
public sealed record ClassEnd(
    int Seats, int Decisions, int AsModel, IReadOnlyList<DecisionCount> Kinds, ClassLeaning? Leaning, IReadOnlyList<ClassMeasure> Measures);

/// <summary>How far a class's choices followed interest or the issue.</summary>
/// <param name="Choices">Choices that it rests on.</param>
/// <param name="Interest">The share of interest in what guided them, 1 − λ, from 0 (the issue alone) to 1 (interest alone); null: what was chosen does not say.</param>
public sealed record ClassLeaning(int Choices, EstimatedValue? Interest);

/// <summary>A value with its interval of 95 %.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public sealed record EstimatedValue(double Value, double Low, double High);

/// <summary>A measure at the end.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Class">With the class; null: no value.</param>
/// <param name="Model">The same world without it; null: no value.</param>
/// <param name="Low">10th percentile of other worlds without it; null: none is ready.</param>
/// <param name="High">90th percentile, likewise.</param>
/// <param name="Worlds">How many other worlds.</param>
/// <param name="SmallestDifference">The smallest difference that matters.</param>
public sealed record ClassMeasure(string Id, Text Name, double? Class, double? Model, double? Low, double? High, int Worlds, double SmallestDifference);

/// <summary>Event <c>class</c> of /events: how it stands with the class. The stage page is told of it, and gets it with event <c>world</c>.</summary>
/// <param name="Seats">Seats that are taken, by actor.</param>
/// <param name="Most">Seats that there are.</param>
/// <param name="Open">Questions that are open.</param>
/// <param name="SecondsLeft">When the last of them closes; null: none is open, or it waits until everybody has chosen.</param>
/// <param name="IsPaused">Whether time stands still.</param>
/// <param name="Deadline">Seconds for a question; null: it waits until everybody has chosen.</param>
/// <param name="HidesNames">Whether names are hidden.</param>
/// <param name="Addresses">Addresses at which a phone finds the class's page.</param>
/// <param name="IsReplay">Whether the world repeats the choices of a link or a file, so that nobody is asked.</param>
/// <param name="End">What the class did; null: the world is not over.</param>
public sealed record ClassEvent(
    IReadOnlyList<ClassSeat> Seats, int Most, int Open, double? SecondsLeft, bool IsPaused, int? Deadline, bool HidesNames, IReadOnlyList<string> Addresses,
    bool IsReplay, ClassEnd? End);

/// <summary>A seat that is taken.</summary>
/// <param name="Actor">Its actor.</param>
/// <param name="Name">What the person calls itself; null: nothing, or names are hidden.</param>
/// <param name="IsThere">Whether a phone is connected and gave a sign of life.</param>
/// <param name="IsAsked">Whether a question to it is open.</param>
/// <param name="HasChosen">Whether it has answered all that it was asked in this turn.</param>
public sealed record ClassSeat(int Actor, string? Name, bool IsThere, bool IsAsked, bool HasChosen);

/// <summary>Order <c>deadline</c>: how long a question waits.</summary>
/// <param name="Seconds">Seconds, 15 … 90; null: until everybody has chosen.</param>
public sealed record DeadlineOrder(int? Seconds = null) : LiveOrder;

/// <summary>Order <c>endQuestions</c>: the model decides what is open.</summary>
public sealed record EndQuestionsOrder : LiveOrder;

/// <summary>Order <c>freeSeat</c>: takes a seat from whoever has it.</summary>
/// <param name="Actor">Its actor.</param>
public sealed record FreeSeatOrder(int Actor) : LiveOrder;

/// <summary>Order <c>hideNames</c>.</summary>
/// <param name="On">Whether names are hidden.</param>
public sealed record HideNamesOrder(bool On) : LiveOrder;
