using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// The chance that a member understands a speaker: exp(−γ · dist(c_s, c_m) · (1 − (σ_s + σ_m)/2)), with the Euclidean
/// distance of their competences over √2; to the power ½ when they are tied.
/// </summary>
public static class Understanding
{
    /// <summary>The chance, in (0, 1].</summary>
    /// <param name="speaker">Competence of the speaker, D long.</param>
    /// <param name="member">Competence of the member, D long.</param>
    /// <param name="speakerSkill">σ of the speaker.</param>
    /// <param name="memberSkill">σ of the member.</param>
    /// <param name="misunderstanding">γ.</param>
    /// <param name="tied">Whether the two are tied.</param>
    public static double Probability(
        ReadOnlySpan<double> speaker, ReadOnlySpan<double> member, double speakerSkill, double memberSkill,
        double misunderstanding, bool tied)
    {
        var squares = 0.0;
        for (var domain = 0; domain < speaker.Length; domain++)
        {
            var difference = speaker[domain] - member[domain];
            squares += difference * difference;
        }

        var distance = Math.Sqrt(squares / 2);
        var chance = PortableMath.Exp(-misunderstanding * distance * (1 - (speakerSkill + memberSkill) / 2));
        return tied ? Math.Sqrt(chance) : chance;
    }
}
