using Jobcoach.Regeldekking;

var meldingen = Dekking.Meet(Boom.Lees());
foreach (var soort in meldingen.GroupBy(melding => melding.Soort))
{
    Console.WriteLine($"{soort.Key} ({soort.Count()}):");
    foreach (var melding in soort)
    {
        Console.WriteLine($"  {melding.Wat}");
    }

    Console.WriteLine();
}

Console.WriteLine($"{meldingen.Count} zonder test");
return meldingen.Count == 0 ? 0 : 1;
