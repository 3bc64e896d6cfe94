namespace OpgaveSim.Model.Playing;

/// <summary>
/// The choices that a pure call of the rules goes by, and the questions that it meets. Where a rule decides for an actor it looks here first
/// (<see cref="Choose"/>): a choice is the decision; without one the rule decides, and if the actor is seated and was not asked yet, a question is
/// noted. Such a call is made on a copy, until no question is open; see <see cref="PlayersAsking"/>. Of one caller; not shared between threads.
/// </summary>
/// <param name="choices">What was chosen before.</param>
/// <param name="seated">Actors that are seated, ascending.</param>
public sealed class Asking(PlayedChoices choices, IReadOnlyList<int> seated)
{
    private readonly Dictionary<Decision, PlayedChoice?> answers = [];
    private readonly List<Question> open = [];
    private int stage;

    /// <summary>Whether an actor is seated.</summary>
    /// <param name="actor">The actor.</param>
    public bool IsSeated(int actor)
    {
        foreach (var one in seated)
        {
            if (one == actor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a question has been noted that nobody has answered yet: what is computed from here on is thrown away.</summary>
    public bool HasOpen => open.Count > 0;

    /// <summary>Whether such a question is of a stage before another, so that none of that stage would be noted.</summary>
    /// <param name="at">The other stage.</param>
    public bool HasOpenBefore(int at) => HasOpen && stage < at;

    /// <summary>The choice in a decision; null: the rule decides.</summary>
    /// <param name="decision">The decision.</param>
    public PlayedChoice? Chosen(Decision decision) => answers.TryGetValue(decision, out var answer) ? answer : choices.In(decision);

    /// <summary>
    /// The choice in a decision; null: the rule decides, and where the actor is seated and has not been asked, the question is noted if no
    /// question of an earlier stage is open.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="at">The stage: questions of one stage can be answered at the same time. Calls come by ascending stage.</param>
    /// <param name="question">Makes the question; called only when it is noted.</param>
    public PlayedChoice? Choose(Decision decision, int at, Func<Question> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (IsOpen(decision) && (open.Count == 0 || at == stage))
        {
            stage = at;
            open.Add(question());
        }

        return Chosen(decision);
    }

    /// <summary>Whether a decision is still to be asked for: its actor is seated, and there is no choice and no pass.</summary>
    /// <param name="decision">The decision.</param>
    public bool IsOpen(Decision decision) => !answers.ContainsKey(decision) && choices.In(decision) is null && IsSeated(decision.Actor);

    /// <summary>The questions that were noted since this was asked last, as they were met.</summary>
    public IReadOnlyList<Question> TakeOpen()
    {
        Question[] taken = [.. open];
        open.Clear();
        return taken;
    }

    /// <summary>Takes an answer in.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">What was chosen; null: passed, the rule decides.</param>
    public void Take(Question question, PlayedChoice? answer) => answers[question.Decision] = answer;
}
