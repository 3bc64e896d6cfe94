using System.Text;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>The answer up front: for each sentence of the claim and each measure, how many readings hold, and what that amounts to.</summary>
internal static class AnswerTable
{
    /// <summary>Adds the table: a row a sentence and measure.</summary>
    /// <param name="text">The page.</param>
    /// <param name="context">The language.</param>
    /// <param name="rows">The sentences, each with a measure and what all worlds say by it.</param>
    public static void Add(StringBuilder text, PageContext context, IEnumerable<(Text Sentence, Measure Measure, IReadOnlyList<ClaimAnswer> Answers)> rows) => text
        .Append($"## {context.Say(ClaimPageTexts.AnswerTitle)}\n\n")
        .Paragraph(context.Say(ClaimPageTexts.AnswerLead))
        .Table(
            [
                context.Say(ClaimPageTexts.AnswerSentence), context.Say(PageTexts.Measure), context.Say(ClaimPageTexts.AnswerColumn), context.Say(ClaimPageTexts.AnswerHolds),
                context.Say(ClaimPageTexts.GridSmall), context.Say(ClaimPageTexts.AnswerOpposite), context.Say(ClaimPageTexts.GridOpen),
            ],
            rows.Select(row => (IReadOnlyList<string>)
            [
                context.Say(row.Sentence), context.Name(row.Measure), $"**{context.Say(Answer(row.Answers))}**",
                .. ((int[])[ClaimAnswer.For, ClaimAnswer.Small, ClaimAnswer.Against]).Select(kind => context.Numbers.Count(Count(row.Answers, kind))),
                context.Numbers.Count(row.Answers.Count(answer => !answer.IsClear)),
            ]));

    /// <summary>What readings amount to. Only clear ones count: that some are inconclusive contradicts nothing.</summary>
    /// <param name="answers">The readings.</param>
    public static Text Answer(IReadOnlyList<ClaimAnswer> answers)
    {
        var (holds, small, opposite) = (Count(answers, ClaimAnswer.For), Count(answers, ClaimAnswer.Small), Count(answers, ClaimAnswer.Against));
        return (holds, small, opposite) switch
        {
            (0, 0, 0) => ClaimPageTexts.AnswerOpen,
            (_, 0, 0) => ClaimPageTexts.AnswerYes,
            (0, _, 0) => ClaimPageTexts.AnswerNo,
            (0, 0, _) => ClaimPageTexts.AnswerNoOpposite,
            (0, _, _) => ClaimPageTexts.AnswerNoSometimesOpposite,
            (_, _, 0) => 2 * holds > holds + small ? ClaimPageTexts.AnswerMostly : ClaimPageTexts.AnswerSome,
            _ => ClaimPageTexts.AnswerMixed,
        };
    }

    private static int Count(IReadOnlyList<ClaimAnswer> answers, int kind) => answers.Count(answer => answer.Kind == kind);
}
