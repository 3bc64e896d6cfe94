using OpgaveSim.Model.Playing;

namespace OpgaveSim.Testing;

/// <summary>Persons who choose by a rule of the test, at once.</summary>
/// <param name="seated">Who is seated.</param>
/// <param name="choose">What is chosen; null: passed.</param>
public sealed class ScriptedPlayers(IReadOnlyList<int> seated, Func<Question, PlayedChoice?> choose) : IPlayers
{
    private readonly List<PlayedChoice> chosen = [];
    private readonly List<IReadOnlyList<Question>> asked = [];

    public PlayedChoices Choices => PlayedChoices.None;

    /// <summary>What was chosen so far.</summary>
    public IReadOnlyList<PlayedChoice> Chosen => chosen;

    /// <summary>What was asked so far, each time at the same time.</summary>
    public IReadOnlyList<IReadOnlyList<Question>> Asked => asked;

    public ValueTask<IReadOnlyList<int>> SeatedAsync() => ValueTask.FromResult(seated);

    public ValueTask<IReadOnlyList<PlayedChoice?>> AskAsync(IReadOnlyList<Question> questions)
    {
        asked.Add(questions);
        PlayedChoice?[] answers = [.. questions.Select(choose)];
        chosen.AddRange(answers.OfType<PlayedChoice>());
        return ValueTask.FromResult<IReadOnlyList<PlayedChoice?>>(answers);
    }

    /// <summary>What the rule would do, as a choice.</summary>
    public static PlayedChoice AsRule(Question question) => PlayedChoice.In(question.Decision, question.Rule, question.RuleActors);

    /// <summary>A choice that differs from decision to decision and hangs on nothing else; a fifth of them are passed.</summary>
    public static PlayedChoice? Whimsical(Question question)
    {
        var d = question.Decision;
        var whim = unchecked((uint)((d.Round * 73_856_093) ^ (d.Actor * 19_349_663) ^ ((int)d.Kind * 83_492_791) ^ (d.Issue * 1_640_531) ^ (d.Turn * 7_919)));
        whim = (whim ^ (whim >> 15)) * 2_246_822_519;
        whim ^= whim >> 13;
        if (whim % 5 == 0)
        {
            return null;
        }

        return d.Kind == DecisionKind.Invite
            ? PlayedChoice.In(d, question.Most - 1, [.. question.Options.OrderBy(option => unchecked((uint)option.Actor * whim)).Take(question.Most - 1).Select(option => option.Actor)])
            : d.Kind == DecisionKind.Answer && question.Most < 3 ? PlayedChoice.In(d, 0)
            : PlayedChoice.In(d, question.Options[(int)(whim / 5 % (uint)question.Options.Length)].Value);
    }
}
