using MathNet.Numerics.LinearAlgebra;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>
/// The choice sets of one group of played decisions. At the table: a proposal among those offered, for against against in votes. Answers: yes against no,
/// with a constant and acquaintance beside. Invitations: each candidate chosen against all that were not, by their ranks among the candidates as the
/// rule mixes them, with acquaintance beside.
/// </summary>
internal sealed class PlayedSets
{
    private const int MostSteps = 60, MostHalvings = 30;
    private const double Precision = 1e-10;

    /// <summary>
    /// Inverse variance of a normal prior of each coefficient per standard deviation: it holds finite what choices separate, and is nothing beside
    /// twenty choices that do not.
    /// </summary>
    private const double Hold = 0.01;

    private readonly Alternative[][] sets;

    /// <summary>The sets of decisions of a group.</summary>
    /// <param name="decisions">Decisions of which each <see cref="Tells"/>.</param>
    public PlayedSets(IEnumerable<(Question Question, PlayedChoice Choice)> decisions) =>
        sets = [.. decisions.SelectMany(one => SetsOf(one.Question, one.Choice))];

    /// <summary>The group of a kind: 0 at the table, 1 answers, 2 invitations; null: of none.</summary>
    public static int? GroupOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Propose or DecisionKind.Vote or DecisionKind.FinalVote => 0,
        DecisionKind.Answer => 1,
        DecisionKind.Invite => 2,
        _ => null,
    };

    /// <summary>Whether a choice says something of λ.</summary>
    public static bool Tells(Question question, PlayedChoice choice) => question.Decision.Kind switch
    {
        DecisionKind.Vote => choice.Value is (int)VoteWord.Support or (int)VoteWord.Opposed,
        DecisionKind.Invite => choice.Actors.Length > 0 && choice.Actors.Length < question.Options.Length,
        var kind => GroupOf(kind) is not null && question.Options.Length > 1,
    };

    /// <summary>The highest log-likelihood at a λ, over scales ≥ 0 and whatever stands beside.</summary>
    public double Likelihood(double lambda)
    {
        ChoiceSet[] mixed = [.. sets.Select(set => new ChoiceSet([.. set.Select(one => (double[])[(1 - lambda) * one.Own + lambda * one.Issue, .. one.Beside])]))];
        int[] varying = [.. Enumerable.Range(0, mixed[0].Alternatives[0].Length).Where(feature => mixed.Any(set => !Variation.AreAlike(set.Alternatives.Select(one => one[feature]))))];
        var (likelihood, first) = Highest(mixed, varying);
        return varying.FirstOrDefault(-1) == 0 && first < 0 ? Highest(mixed, varying[1..]).Likelihood : likelihood;
    }

    /// <summary>The highest log-likelihood, held finite, and the first coefficient there; 0 where no feature varies.</summary>
    private static (double Likelihood, double First) Highest(ChoiceSet[] mixed, int[] varying)
    {
        if (varying.Length == 0)
        {
            return (-mixed.Sum(set => PortableMath.Log(set.Alternatives.Count)), 0);
        }

        var likelihood = new LogitLikelihood(mixed, varying);
        double Held(LogitPoint point) => point.Likelihood - Hold / 2 * (point.Coefficients * point.Coefficients);
        var here = likelihood.At(Vector<double>.Build.Dense(varying.Length));
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = here.Gradient - Hold * here.Coefficients;
            var towards = (here.Information + Hold * Matrix<double>.Build.DenseIdentity(varying.Length)).Cholesky().Solve(gradient);
            if (towards * gradient < Precision)
            {
                break;
            }

            var next = likelihood.At(here.Coefficients + towards);
            for (var halving = 0; Held(next) < Held(here) && halving < MostHalvings; halving++)
            {
                towards /= 2;
                next = likelihood.At(here.Coefficients + towards);
            }

            here = next;
        }

        return (Held(here), here.Coefficients[0]);
    }

    /// <summary>The sets of a choice, the chosen alternative first.</summary>
    private static IEnumerable<Alternative[]> SetsOf(Question question, PlayedChoice choice)
    {
        if (question.Decision.Kind == DecisionKind.Invite)
        {
            return SetsOfInvitation(question, choice);
        }

        var (isAnswer, isVote) = (question.Decision.Kind == DecisionKind.Answer, question.Decision.Kind == DecisionKind.Vote);
        var others = question.Options.Where(option => option.Value != choice.Value && (!isVote || option.Value is (int)VoteWord.Support or (int)VoteWord.Opposed));
        return [[.. others.Prepend(question.Options.Single(option => option.Value == choice.Value)).Select(option => new Alternative(
            option.Own, option.Issue, isAnswer ? [option.Value, option.Tie] : []))]];
    }

    private static IEnumerable<Alternative[]> SetsOfInvitation(Question question, PlayedChoice choice)
    {
        double[] own = [.. question.Options.Select(option => option.Own).Order()];
        double[] issue = [.. question.Options.Select(option => option.Issue).Order()];
        Alternative Of(QuestionOption option) => new(MixedRank.Rank(own, option.Own), MixedRank.Rank(issue, option.Issue), [option.Tie]);
        Alternative[] others = [.. question.Options.Where(option => !choice.Actors.Contains(option.Actor)).Select(Of)];
        return question.Options.Where(option => choice.Actors.Contains(option.Actor)).Select(option => (Alternative[])[Of(option), .. others]);
    }

    private sealed record Alternative(double Own, double Issue, double[] Beside);
}
