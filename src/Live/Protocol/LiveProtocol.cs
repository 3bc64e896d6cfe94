using System.Text.Json.Serialization;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Plans;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

// All that goes over the wire between the live page and the program, in one file. Names are these names in camel case (roundsPerSecond). The page
// reads server-sent events from /events: world (WorldEvent), frame (FrameEvent), band (BandEvent) and state (StateEvent). It asks /actor
// (ActorTold), /table (TableTold), /votes (OwnVote), /join (JoinAnswer) and /story (StoryTold), and posts to /orders (LiveOrder), /votes (Ballot) and /teacher (answered by
// TeacherAnswer). What the phones of a class that plays send and are told is in ClassProtocol.cs.
// A side is 0, the left world, or 1, the right one; lists of two have the left one first. Rounds, actors, issues and domains are numbered from 0.
// Answers are compressed, so names cost next to nothing; only ties, curves and bands, which are many numbers, are packed, as said with them.
namespace OpgaveSim.Live.Protocol;

/// <summary>Event <c>world</c>: all that a page needs that comes now; also sent when the worlds begin anew and when curves are shown again.</summary>
/// <param name="Setup">What stays as it is while the worlds play.</param>
/// <param name="Worlds">What is there, of both worlds.</param>
/// <param name="Band">The other worlds; null: none is ready, or curves are held back.</param>
/// <param name="State">How it stands.</param>
/// <param name="Class">How it stands with the class; null: nobody can play.</param>
public sealed record WorldEvent(WorldSetup Setup, IReadOnlyList<WorldPicture> Worlds, BandEvent? Band, StateEvent State, ClassEvent? Class = null);

/// <summary>What stays as it is while a pair of worlds plays. Lists by actor hold the actors shown: 0, stride, 2·stride, ….</summary>
/// <param name="Name">Name of the experiment.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of the page at first, <c>en</c> or <c>nl</c>.</param>
/// <param name="Seed">Master seed, in digits: it can be larger than a script's numbers are exact.</param>
/// <param name="Rounds">Rounds to play; tables that are open then go on.</param>
/// <param name="WarmUp">Rounds of the run-in.</param>
/// <param name="Scenarios">The two that are shown.</param>
/// <param name="AllScenarios">All scenarios of the experiment, to choose from.</param>
/// <param name="Actors">Number of actors, drawn or not.</param>
/// <param name="Stride">Every n-th actor and issue is shown; 1: all.</param>
/// <param name="Kinds">Labels of kinds.</param>
/// <param name="KindLooks">Shape of each kind, by number.</param>
/// <param name="KindColors">Colour of each kind, #RRGGBB.</param>
/// <param name="Kind">Kind of each actor shown, a place in <paramref name="Kinds"/>.</param>
/// <param name="Home">Home domain of each actor shown.</param>
/// <param name="Names">Name of each actor shown; null: the world is no case, so actors have none.</param>
/// <param name="Domains">Name of each domain; empty: it has none.</param>
/// <param name="Measures">The measures that are drawn as curves.</param>
/// <param name="Background">Other worlds that are played.</param>
/// <param name="Controls">The settings that can be changed.</param>
/// <param name="Usual">What the settings that can be changed are before anybody changes them, by path; null: it is not set.</param>
/// <param name="Presets">Sets of settings that can be taken as a whole, the oldest first.</param>
/// <param name="Preset">The one that holds.</param>
public sealed record WorldSetup(
    string Name, Text Title, string Language, string Seed, int Rounds, int WarmUp, IReadOnlyList<ShownScenario> Scenarios, IReadOnlyList<NamedScenario> AllScenarios,
    int Actors, int Stride, IReadOnlyList<string> Kinds, IReadOnlyList<int> KindLooks, IReadOnlyList<string> KindColors,
    IReadOnlyList<int> Kind, IReadOnlyList<int> Home, IReadOnlyList<string>? Names, IReadOnlyList<string> Domains,
    IReadOnlyList<ShownMeasure> Measures, int Background, IReadOnlyList<LiveSetting> Controls,
    IReadOnlyDictionary<string, object?> Usual, IReadOnlyList<ShownPreset> Presets, string Preset);

/// <summary>A set of settings that can be taken as a whole.</summary>
/// <param name="Name">Its id, which orders take.</param>
/// <param name="Title">What readers call it.</param>
public sealed record ShownPreset(string Name, Text Title);

/// <summary>A measure that is drawn as a curve.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="SmallestDifference">The smallest difference that matters.</param>
public sealed record ShownMeasure(string Id, Text Name, Text Meaning, double SmallestDifference);

/// <summary>A scenario that can be shown.</summary>
/// <param name="Name">Its id, which orders take.</param>
/// <param name="Title">What readers call it.</param>
public sealed record NamedScenario(string Name, Text Title);

/// <summary>A scenario that is shown.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="Color">Its colour, #RRGGBB.</param>
/// <param name="Dash">Its line: solid, dash or dot.</param>
/// <param name="Logic">Its logic, in words; null: it is of its own making, without a name.</param>
/// <param name="Motto">Whom it invites, in a few words; null: likewise.</param>
/// <param name="Tables">Its tables, as the subject of a sentence.</param>
public sealed record ShownScenario(string Name, Text Title, string Color, string Dash, Text? Logic, Text? Motto, Text Tables);

/// <summary>What is there of a world now.</summary>
/// <param name="Tables">Open tables.</param>
/// <param name="Issues">The issues of those tables, of those that have closed, and those that wait.</param>
/// <param name="Waiting">Issues that nobody could take up yet.</param>
/// <param name="Ties">All ties, packed: base64 of four bytes a tie, the lowest first, of which thirty bits count: the places of both actors among those
/// shown, then the strength in thousandths, ten bits each.</param>
/// <param name="TieDecay">Share of its strength that a tie loses a round; pages let ties fade themselves.</param>
/// <param name="Ends">How tables ended so far.</param>
/// <param name="EverSeated">Actors shown that ever sat at a table.</param>
/// <param name="Closed">Tables shown that have closed, in order of closing.</param>
/// <param name="Curve">The measures after each round, in the order of the setup, null for no value; empty while curves are held back.</param>
/// <param name="CurveCounts">Whether they count, round by round: not while only tables of the run-in have closed.</param>
/// <param name="IsOver">Whether its last round was played.</param>
public sealed record WorldPicture(
    IReadOnlyList<ShownTable> Tables, IReadOnlyList<ShownIssue> Issues, IReadOnlyList<int> Waiting, byte[] Ties, double TieDecay, TableEnds Ends,
    IReadOnlyList<int> EverSeated, IReadOnlyList<ShownClosedTable> Closed, IReadOnlyList<IReadOnlyList<double?>> Curve, IReadOnlyList<bool> CurveCounts, bool IsOver);

/// <summary>An open table.</summary>
/// <param name="Issue">Its issue.</param>
/// <param name="Meetings">Meetings held; 0: it forms.</param>
/// <param name="Members">Everybody who sat at it, in order of joining; the first started it.</param>
/// <param name="Left">Who of them left.</param>
/// <param name="Months">Months for which it carries out what it agreed on; null: it has not agreed.</param>
/// <param name="Released">Who of them is free, as others carry it out.</param>
public sealed record ShownTable(
    int Issue, int Meetings, IReadOnlyList<int> Members, IReadOnlyCollection<int> Left, int? Months, IReadOnlyCollection<int> Released);

/// <summary>An issue in words.</summary>
/// <param name="Issue">Its number.</param>
/// <param name="Name">Its name; empty: it has none.</param>
/// <param name="Domains">The domains that it is about.</param>
/// <param name="Seats">Seats of its table.</param>
/// <param name="Meetings">Meetings of its table, at most.</param>
/// <param name="Months">Months in which an agreement has to be carried out; 0: it is at once.</param>
public sealed record ShownIssue(int Issue, string Name, IReadOnlyList<int> Domains, int Seats, int Meetings, int Months);

/// <summary>How tables ended.</summary>
/// <param name="Realised">Tables whose solution was realised.</param>
/// <param name="NoAgreement">Tables without agreement.</param>
/// <param name="Dissolved">Tables that dissolved.</param>
/// <param name="Sunk">Tables of whose agreement nothing was delivered.</param>
/// <param name="Unanswered">Issues that nobody took up in time.</param>
public sealed record TableEnds(int Realised, int NoAgreement, int Dissolved, int Sunk, int Unanswered);

/// <summary>Event <c>frame</c>: rounds that were played since the last one.</summary>
/// <param name="Rounds">The rounds, in order, at least one.</param>
/// <param name="GrownTies">The ties that grew in them, of both worlds, as they are after them; packed as <see cref="WorldPicture.Ties"/>.</param>
/// <param name="Moment">Number of this moment: eight hex digits that are equal where everything shown so far was.</param>
public sealed record FrameEvent(IReadOnlyList<ShownRound> Rounds, IReadOnlyList<byte[]> GrownTies, string Moment);

/// <summary>A round.</summary>
/// <param name="Round">Its number.</param>
/// <param name="Worlds">What happened in both worlds; null in one that was over.</param>
public sealed record ShownRound(int Round, IReadOnlyList<WorldRound?> Worlds);

/// <summary>What happened in a world in a round, as far as it is shown.</summary>
/// <param name="Arrived">Issues that arrived.</param>
/// <param name="Waiting">Issues that nobody could take up yet.</param>
/// <param name="Convened">Tables that convened, each with who started it.</param>
/// <param name="Asked">Who was asked to which table; empty where there is no time to see it.</param>
/// <param name="Joined">Who joined which table.</param>
/// <param name="Deliberating">Tables that met, by issue.</param>
/// <param name="Left">Who left which table.</param>
/// <param name="Agreed">Tables that agreed on what now has to be carried out, by issue.</param>
/// <param name="Released">Who of them is free, as others carry it out.</param>
/// <param name="Closed">Tables that closed.</param>
/// <param name="Ends">How tables ended so far.</param>
/// <param name="Measures">The measures after it, in the order of the setup, null for no value; null: curves are held back.</param>
/// <param name="Counts">Whether they count: not while only tables of the run-in have closed.</param>
/// <param name="IsOver">Whether it was the last round.</param>
public sealed record WorldRound(
    IReadOnlyList<ShownIssue> Arrived, IReadOnlyList<int> Waiting, IReadOnlyList<IssueActor> Convened, IReadOnlyList<IssueActor> Asked,
    IReadOnlyList<IssueActor> Joined, IReadOnlyList<int> Deliberating, IReadOnlyList<IssueActor> Left, IReadOnlyList<int> Agreed,
    IReadOnlyList<IssueActor> Released, IReadOnlyList<ShownClosedTable> Closed,
    TableEnds Ends, IReadOnlyList<double?>? Measures, bool Counts, bool IsOver);

/// <summary>A table that closed.</summary>
/// <param name="Issue">Its issue.</param>
/// <param name="Outcome">0 realised, 1 no agreement, 2 dissolved, 3 nothing of its agreement was delivered.</param>
/// <param name="Quality">Its quality, three decimals; null: it has none.</param>
/// <param name="Novelty">Novelty of what was realised, three decimals; null: nothing was.</param>
/// <param name="Members">Everybody who sat at it, in order of joining.</param>
/// <param name="Counts">Whether it counts: not where its issue arrived in the warm-up.</param>
/// <param name="Delivered">Choices of its agreement that were delivered; null: it had none, or it was realised at once.</param>
/// <param name="Changed">Choices that the agreement changed; null likewise.</param>
public sealed record ShownClosedTable(
    int Issue, int Outcome, double? Quality, double? Novelty, IReadOnlyList<int> Members, bool Counts, int? Delivered = null, int? Changed = null);

/// <summary>Event <c>band</c>: other worlds with the same settings and changes, those that are ready.</summary>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Quantiles">By side, measure and round: 10th percentile, median and 90th; null: no value.</param>
/// <param name="Ahead">By measure: in how many worlds the left one ended higher, the right one, neither by a difference that matters.</param>
/// <param name="Headline">The sentence of a report on these worlds: how diverse the tables are, and how original their solutions.</param>
public sealed record BandEvent(int Count, IReadOnlyList<IReadOnlyList<IReadOnlyList<double[]?>>> Quantiles, IReadOnlyList<int[]> Ahead, Text Headline);

/// <summary>Event <c>state</c>: how it stands.</summary>
/// <param name="Playing">Whether the worlds play.</param>
/// <param name="Speed">Rounds a second; 0: as fast as it goes.</param>
/// <param name="Round">Rounds played.</param>
/// <param name="Held">Whether curves and bands are held back: from the start until somebody predicted or skipped it, and while a question is open.</param>
/// <param name="Poll">What the class was asked last; null: nothing yet.</param>
/// <param name="Digest">Digest of the runs; null: they are not over.</param>
/// <param name="Moment">As in <see cref="FrameEvent"/>; empty before the first round.</param>
/// <param name="Problem">Why the worlds stand still; null: nothing went wrong.</param>
/// <param name="Watchers">Pages that watch.</param>
/// <param name="Changes">Changes made so far.</param>
/// <param name="Settings">The settings that can be changed, by path, as they are now; null: it is not set.</param>
/// <param name="Link">What a link to this holds behind its #.</param>
public sealed record StateEvent(
    bool Playing, double Speed, int Round, bool Held, ShownPoll? Poll, string? Digest, string Moment, string? Problem, int Watchers,
    IReadOnlyList<LiveChange> Changes, IReadOnlyDictionary<string, object?> Settings, string Link);

/// <summary>A question to the class, as everybody may see it: votes stay hidden until the curves are shown. Lists hold left higher, right higher, no difference.</summary>
/// <param name="Number">Its number, from 1; another question is another number, also about the same measure.</param>
/// <param name="Measure">The measure that it is about, by its place.</param>
/// <param name="IsOpen">Whether votes are taken.</param>
/// <param name="Hands">Hands that the teacher counted.</param>
/// <param name="Voted">Devices that voted.</param>
/// <param name="Votes">Votes and hands; null: it is open, so nobody knows.</param>
/// <param name="Before">Votes and hands of the first time that the same measure was asked about; null: it is open, or this is the first time.</param>
public sealed record ShownPoll(
    int Number, int Measure, bool IsOpen, IReadOnlyList<int> Hands, int Voted, IReadOnlyList<int>? Votes, IReadOnlyList<int>? Before);

/// <summary>What an actor says of itself.</summary>
/// <param name="Profile">Who it is.</param>
/// <param name="Ties">Its strongest ties, at most 12, the strongest first.</param>
/// <param name="Seats">Issues of the tables where it sits.</param>
/// <param name="History">What happened to it, the oldest first.</param>
/// <param name="Decisions">How it answered when it was asked, the oldest first.</param>
public sealed record ActorTold(
    ActorProfile Profile, IReadOnlyList<ActorTie> Ties, IReadOnlyList<int> Seats, IReadOnlyList<ShownHappening> History, IReadOnlyList<AnswerAccount> Decisions);

/// <summary>Something that happened to an actor.</summary>
/// <param name="Round">When.</param>
/// <param name="What">What, a word as <c>joined</c>.</param>
/// <param name="Issue">At the table of which issue.</param>
public sealed record ShownHappening(int Round, string What, int Issue);

/// <summary>What an open table says of itself.</summary>
/// <param name="Account">Its account.</param>
/// <param name="Requirement">What its issue requires, domain by domain.</param>
/// <param name="Name">Name of its issue; empty: it has none.</param>
/// <param name="Invite">How its scenario invites, as in an experiment.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Meetings">Its meetings, at most.</param>
/// <param name="Tasks">What of its agreement has to be carried out, and by whom; empty: there is no agreement, or it is realised at once.</param>
public sealed record TableTold(
    TableAccount Account, IReadOnlyList<RequiredDomain> Requirement, string Name, string Invite, int Seats, int Meetings, IReadOnlyList<ShownTask> Tasks);

/// <summary>A choice that an agreement changes, and who carries it out.</summary>
/// <param name="Domain">Its domain.</param>
/// <param name="Owner">Who carries it out; null: nobody.</param>
/// <param name="Fate">0 open, 1 delivered, 2 orphaned, 3 lapsed, 4 struck.</param>
public sealed record ShownTask(int Domain, int? Owner, int Fate);

/// <summary>A domain that an issue requires.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Weight">Its weight; those of an issue add up to 1.</param>
public sealed record RequiredDomain(int Domain, double Weight);

/// <summary>Answer of <c>/story</c>: one issue and its table in both worlds, from the signal to the end.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Requirement">What it requires, domain by domain.</param>
/// <param name="Tables">Its table in both worlds.</param>
public sealed record StoryTold(ShownIssue Issue, IReadOnlyList<RequiredDomain> Requirement, IReadOnlyList<StoryTable> Tables);

/// <summary>A table from its beginning to its end.</summary>
/// <param name="Initiator">Who started it.</param>
/// <param name="Domain">The domain of the issue for which it did: where it has most at stake, or can do most.</param>
/// <param name="Asked">Whom it asked, in order.</param>
/// <param name="Left">Who left it before its end.</param>
/// <param name="Invite">How its scenario invites, as in an experiment.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Meetings">Meetings held.</param>
/// <param name="Tried">Proposals tried.</param>
/// <param name="Passed">Proposals passed.</param>
/// <param name="End">How it ended.</param>
public sealed record StoryTable(
    int Initiator, int Domain, IReadOnlyList<StoryAsked> Asked, IReadOnlyList<int> Left, string Invite, int Seats, int Meetings, int Tried, int Passed, ShownClosedTable End);

/// <summary>Somebody whom the table of a story asked.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Joined">Whether it joined.</param>
/// <param name="Domain">The domain of the issue where it has most at stake, or can do most.</param>
public sealed record StoryAsked(int Actor, bool Joined, int Domain);

/// <summary>A vote from a page.</summary>
/// <param name="Choice">0 left higher, 1 right higher, 2 no difference.</param>
public sealed record Ballot(int Choice);

/// <summary>What a device voted.</summary>
/// <param name="Number">Number of the question that was asked last; null: nothing was asked yet.</param>
/// <param name="Choice">As in <see cref="Ballot"/>; null: it did not vote.</param>
public sealed record OwnVote(int? Number, int? Choice);

/// <summary>Where other devices find the page of the class.</summary>
/// <param name="Addresses">Addresses in full, the likeliest first; empty: only this machine is served.</param>
public sealed record JoinAnswer(IReadOnlyList<string> Addresses);

/// <summary>What a teacher's page is told when it comes.</summary>
/// <param name="Dashboard">Whether the dashboard of Orleans is served.</param>
public sealed record TeacherAnswer(bool Dashboard);

/// <summary>Why something is refused. What is refused before it is read, such as too many requests, is plain text for who does not accept JSON.</summary>
/// <param name="Words">Why, in words.</param>
public sealed record LiveRefused(Text Words);

/// <summary>What an order that was carried out leaves to tell.</summary>
/// <param name="Folder">The results folder, where one was saved.</param>
/// <param name="Digest">Digest of the runs, likewise.</param>
public sealed record OrderAnswer(string? Folder = null, string? Digest = null);

/// <summary>What the teacher's page asks; <c>do</c> says which order it is; one that does not say asks for nothing.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(PlayOrder), "play")]
[JsonDerivedType(typeof(PauseOrder), "pause")]
[JsonDerivedType(typeof(StepOrder), "step")]
[JsonDerivedType(typeof(SpeedOrder), "speed")]
[JsonDerivedType(typeof(RestartOrder), "restart")]
[JsonDerivedType(typeof(SeedOrder), "seed")]
[JsonDerivedType(typeof(ScenariosOrder), "scenarios")]
[JsonDerivedType(typeof(SetOrder), "set")]
[JsonDerivedType(typeof(OpenOrder), "open")]
[JsonDerivedType(typeof(PredictOrder), "predict")]
[JsonDerivedType(typeof(HandOrder), "hand")]
[JsonDerivedType(typeof(ShowOrder), "show")]
[JsonDerivedType(typeof(SaveOrder), "save")]
[JsonDerivedType(typeof(ResetOrder), "reset")]
[JsonDerivedType(typeof(PresetOrder), "preset")]
[JsonDerivedType(typeof(DeadlineOrder), "deadline")]
[JsonDerivedType(typeof(EndQuestionsOrder), "endQuestions")]
[JsonDerivedType(typeof(FreeSeatOrder), "freeSeat")]
[JsonDerivedType(typeof(HideNamesOrder), "hideNames")]
public record LiveOrder
{
    /// <summary>What <c>do</c> can be.</summary>
    public const string Allowed = "play, pause, step, speed, restart, seed, scenarios, set, open, predict, hand, show, save, reset, preset, deadline, endQuestions, freeSeat, hideNames";
}

/// <summary>Order <c>play</c>: play on.</summary>
public sealed record PlayOrder : LiveOrder;

/// <summary>Order <c>pause</c>: stop where it is.</summary>
public sealed record PauseOrder : LiveOrder;

/// <summary>Order <c>step</c>: play one round.</summary>
public sealed record StepOrder : LiveOrder;

/// <summary>Order <c>speed</c>.</summary>
/// <param name="RoundsPerSecond">Rounds a second, 0 … 1,000; 0: as fast as it goes.</param>
public sealed record SpeedOrder(double RoundsPerSecond) : LiveOrder;

/// <summary>Order <c>restart</c>: the same worlds from the start, with the settings as they are now.</summary>
public sealed record RestartOrder : LiveOrder;

/// <summary>Order <c>seed</c>: other worlds, with the settings as they are now.</summary>
/// <param name="Seed">Master seed, in digits, 0 … 2^64 − 1.</param>
public sealed record SeedOrder(string Seed) : LiveOrder;

/// <summary>Order <c>scenarios</c>: show two others.</summary>
/// <param name="First">The left one.</param>
/// <param name="Second">The right one, another.</param>
public sealed record ScenariosOrder(string First, string Second) : LiveOrder;

/// <summary>Order <c>set</c>: change a setting.</summary>
/// <param name="Key">Its path, of <see cref="LiveSetting.All"/>.</param>
/// <param name="Value">Its value, as for <c>--set</c>.</param>
public sealed record SetOrder(string Key, string Value) : LiveOrder;

/// <summary>Order <c>open</c>: show what a link shows.</summary>
/// <param name="Link">The link, or what stands behind its #.</param>
public sealed record OpenOrder(string Link) : LiveOrder;

/// <summary>Order <c>predict</c>: hold curves back and ask the class about a measure; a question that is open and got no vote is replaced.</summary>
/// <param name="Measure">The measure, by its place in the setup.</param>
public sealed record PredictOrder(int Measure) : LiveOrder;

/// <summary>Order <c>hand</c>: count a hand more or less.</summary>
/// <param name="Choice">As in <see cref="Ballot"/>.</param>
/// <param name="By">1 or −1.</param>
public sealed record HandOrder(int Choice, int By) : LiveOrder;

/// <summary>Order <c>show</c>: show the curves, and how the class voted where it was asked; without a question the prediction is skipped.</summary>
public sealed record ShowOrder : LiveOrder;

/// <summary>Order <c>save</c>: leave a results folder.</summary>
/// <param name="Language">Language of its report, <c>en</c> or <c>nl</c>.</param>
public sealed record SaveOrder(string Language = "en") : LiveOrder;

/// <summary>Order <c>reset</c>: the same worlds from the start, with the settings as they were before anybody changed them.</summary>
public sealed record ResetOrder : LiveOrder;

/// <summary>Order <c>preset</c>: worlds from the start with a set of settings; what the experiment itself says goes before it, and earlier changes are gone.</summary>
/// <param name="Name">The set, of <see cref="WorldSetup.Presets"/>.</param>
public sealed record PresetOrder(string Name) : LiveOrder;
