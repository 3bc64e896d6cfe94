namespace OpgaveSim.Model.Records;

/// <summary>How an agreement was carried out, or is. Immutable.</summary>
/// <param name="Agreed">Round of agreement.</param>
/// <param name="Solution">What was agreed.</param>
/// <param name="Quality">Quality of what was agreed; null where it has no value, where solutions are not measured, and before the end.</param>
/// <param name="Choices">The choices that it changes, in the order in which they were given out.</param>
/// <param name="LoadGini">Gini coefficient of choices owned among those present at agreement; null where nobody owns one.</param>
/// <param name="OwnersCompetence">Mean competence of owners in what they own; null where nobody owns a choice.</param>
/// <param name="Efforts">Mean effort of owners, month by month.</param>
/// <param name="Idle">Share of owners without any effort, month by month.</param>
public sealed record DeliveryRecord(
    int Agreed, ulong Solution, double? Quality, IReadOnlyList<AgreedChoice> Choices, double? LoadGini, double? OwnersCompetence,
    IReadOnlyList<double> Efforts, IReadOnlyList<double> Idle)
{
    /// <summary>Whether an actor owns one of the choices.</summary>
    /// <param name="actor">The actor.</param>
    public bool IsOwner(int actor)
    {
        for (var i = 0; i < Choices.Count; i++)
        {
            if (Choices[i].Owner == actor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The share of the changed choices that have a fate.</summary>
    /// <param name="fate">The fate.</param>
    public double Share(ChoiceFate fate)
    {
        var count = 0;
        for (var i = 0; i < Choices.Count; i++)
        {
            count += Choices[i].Fate == fate ? 1 : 0;
        }

        return (double)count / Choices.Count;
    }
}
