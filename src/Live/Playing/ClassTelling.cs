using OpgaveSim.Experiments.Input;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Seating;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.World;

namespace OpgaveSim.Live.Playing;

/// <summary>Puts what the model knows into what a phone reads, for one world. What the rule would do is in nothing that is told before a choice.</summary>
/// <param name="world">The public world.</param>
/// <param name="parameters">Its parameters of tables at the start.</param>
internal sealed class ClassTelling(PublicWorld world, TableParameters parameters)
{
    private const int MostTies = 12;

    /// <summary>The world.</summary>
    public PublicWorld World => world;

    /// <summary>What a decision is called.</summary>
    public static string Word(DecisionKind kind) => YamlBinder.EnumWord(kind);

    /// <summary>An actor's card.</summary>
    /// <param name="seat">Its seat.</param>
    /// <param name="ties">Its ties now.</param>
    /// <param name="tables">The tables where it sits.</param>
    /// <param name="isPlayed">Whether a person plays an actor.</param>
    public SeatCard Card(PlayedSeat seat, IReadOnlyList<ActorTie> ties, IEnumerable<ShownTable> tables, Func<int, bool> isPlayed)
    {
        var (actors, actor) = (world.Actors, seat.Actor);
        return new SeatCard(
            actor, Name(actor), seat.Player, actors.Kind[actor], actors.Home[actor],
            [.. Weights(actors.InterestsOf(actor)).OrderByDescending(one => Math.Abs(one.Weight))],
            [.. Weights(actors.CompetenceOf(actor)).OrderByDescending(one => one.Weight)],
            actors.Willingness[actor], actors.Capacity[actor],
            [.. ties.OrderByDescending(tie => tie.Strength).Take(MostTies).Select(tie => Known(tie.To, tie.Strength, isPlayed))],
            [.. tables.Select(table => new SeatTable(
                Issue(table.Issue), table.Meetings, [.. table.Members.Where(member => !table.Left.Contains(member)).Select(member => Known(member, ties, isPlayed))]))],
            seat.IsAway);
    }

    /// <summary>A question as its person reads it.</summary>
    /// <param name="opened">The question.</param>
    /// <param name="ties">The ties of who is asked.</param>
    /// <param name="isPlayed">Whether a person plays an actor.</param>
    /// <param name="time">How much time is left.</param>
    public OpenQuestion Question(OpenedQuestion opened, IReadOnlyList<ActorTie> ties, Func<int, bool> isPlayed, Countdown time)
    {
        var (question, sight) = (opened.Question, opened.Question.Sight);
        var issue = world.Issue(question.Decision.Issue);
        var told = new SeatQuestion(
            opened.Number, Word(question.Decision.Kind), question.Decision.Round, Issue(issue.Id), null, false,
            [.. sight.Members.Select(member => Known(member, ties, isPlayed))],
            sight.By < 0 ? null : Known(sight.By, ties, isPlayed),
            sight.Free, sight.Meeting, sight.Meetings, Weights(issue.Domains, sight.Gain),
            [.. question.Options.Select((option, place) => new SeatOption(
                ValueOf(question, place),
                option.Actor < 0 ? null : Known(option.Actor, ties, isPlayed),
                Rounded(option.Own), Rounded(option.Issue),
                option.Read < 0 ? [] : [.. issue.Domains.Select(domain => new DomainWeight(domain, Rounded(world.Actors.CompetenceOf(option.Read)[domain])))],
                Weights(issue.Domains, option.Change)))],
            question.Most);
        return new OpenQuestion(told, question, time);
    }

    /// <summary>A choice as the room takes it; null: it is none of what was offered.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choice">The choice.</param>
    public static RoomChoice? Choice(Question question, SeatChoice choice)
    {
        if (question.Decision.Kind == DecisionKind.Invite)
        {
            return choice is { Actors: { } actors, Value: null } && actors.Count <= question.Options.Length ? new RoomChoice(actors.Count, [.. actors]) : null;
        }

        if (choice is not { Value: { } value, Actors: null or { Count: 0 } })
        {
            return null;
        }

        var place = Enumerable.Range(0, question.Options.Length).FirstOrDefault(one => ValueOf(question, one) == value, -1);
        return place < 0 ? null : new RoomChoice(question.Options[place].Value, []);
    }

    /// <summary>A decision as its person reads it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="isAway">Whether its seat counts as away from now on.</param>
    public static ClosedQuestion Closed(PlayedDecision decision, bool isAway)
    {
        var question = decision.Question;
        var isInvitation = question.Decision.Kind == DecisionKind.Invite;
        int[] Told(int value, int[] actors) => isInvitation ? actors : [Place(question, value)];
        return new ClosedQuestion(
            decision.Number, Word(question.Decision.Kind), question.Decision.Issue, decision.ByPerson, Told(decision.Value, decision.Actors),
            Told(question.Rule, question.RuleActors),
            isInvitation || question.Options.FirstOrDefault(option => option.Value == decision.Value) is not { } chosen ? null : Rounded(chosen.Probability), isAway);
    }

    /// <summary>What happened to an actor's tables in a round.</summary>
    /// <param name="scene">What could be seen of the world; null: it was over.</param>
    /// <param name="round">The round.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="tables">The issues at whose tables it sat before the round or sits after it.</param>
    /// <param name="known">Tells of an actor.</param>
    public SeatRound Round(RoundScene? scene, int round, int actor, IReadOnlySet<int> tables, Func<int, KnownActor> known)
    {
        var happened = new List<SeatHappening>();
        void Add(string what, IEnumerable<Model.Mail.IssueActor> all) => happened.AddRange(all
            .Where(one => tables.Contains(one.Issue) || one.Actor == actor)
            .Select(one => new SeatHappening(what, Issue(one.Issue), known(one.Actor), null, null)));
        if (scene is not null)
        {
            Add("convened", scene.Convened);
            Add("asked", scene.Asked);
            Add("joined", scene.Joined);
            happened.AddRange(scene.Deliberating.Where(tables.Contains).Select(issue => new SeatHappening("met", Issue(issue), null, null, null)));
            Add("left", scene.Left);
            happened.AddRange(scene.Closed.Where(table => tables.Contains(table.Issue)).Select(table => new SeatHappening(
                YamlBinder.EnumWord(table.Outcome), Issue(table.Issue), null, Rounded(table.Quality), Rounded(table.Realised?.Novelty))));
        }

        return new SeatRound(round, world.Source.Rounds, happened);
    }

    /// <summary>An actor as another one sees it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="ties">The ties of the other one.</param>
    /// <param name="isPlayed">Whether a person plays an actor.</param>
    public KnownActor Known(int actor, IReadOnlyList<ActorTie> ties, Func<int, bool> isPlayed) =>
        Known(actor, ties.FirstOrDefault(tie => tie.To == actor).Strength, isPlayed);

    /// <summary>An issue as a person reads of it.</summary>
    public SeatIssue Issue(int issue)
    {
        var known = world.Issue(issue);
        return new SeatIssue(
            issue, known.CaseIssue >= 0 ? world.Source.Case!.Issues![known.CaseIssue].Name : "",
            [.. known.Domains.Select(domain => new DomainWeight(domain, Rounded(known.Requirement[domain]))).OrderByDescending(one => one.Weight)],
            SeatLimit.Of(world, parameters, issue), MeetingLimit.Of(world.Draws, parameters, issue));
    }

    /// <summary>Three decimals.</summary>
    public static double? Rounded(double? value) => value is { } number ? Rounded(number) : null;

    private static double Rounded(double value) => Math.Round(value, 3);

    /// <summary>What is sent for an option. Of proposals it is the place among the options, as the number in the model says which is the rule's own.</summary>
    private static int ValueOf(Question question, int place) => question.Decision.Kind switch
    {
        DecisionKind.Invite => question.Options[place].Actor,
        DecisionKind.Propose => place,
        _ => question.Options[place].Value,
    };

    private static int Place(Question question, int value) => question.Decision.Kind == DecisionKind.Propose
        ? Array.FindIndex(question.Options, option => option.Value == value)
        : value;

    private KnownActor Known(int actor, double strength, Func<int, bool> isPlayed) =>
        new(actor, Name(actor), world.Actors.Kind[actor], world.Actors.Home[actor], Rounded(strength), isPlayed(actor));

    private string? Name(int actor) => world.Source.Case?.ActorNames[actor];

    private static List<DomainWeight> Weights(ReadOnlySpan<double> values)
    {
        var weights = new List<DomainWeight>();
        for (var domain = 0; domain < values.Length; domain++)
        {
            if (values[domain] != 0)
            {
                weights.Add(new DomainWeight(domain, Rounded(values[domain])));
            }
        }

        return weights;
    }

    private static DomainWeight[] Weights(int[] domains, double[] values) => [.. values.Select((value, i) => new DomainWeight(domains[i], Rounded(value)))];
}
