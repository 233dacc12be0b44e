Console.WriteLine("jobcoach");
