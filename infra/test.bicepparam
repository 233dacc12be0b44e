using 'main.bicep'

// As production is, but small and in one zone: what works here, works there.
param environmentName = 'test'

// What differs per authority comes from the azd environment, or from the environment of the shell; a missing one stops the deployment.
param location = readEnvironmentVariable('AZURE_LOCATION')
param owner = readEnvironmentVariable('JOBCOACH_OWNER')
param costCentre = readEnvironmentVariable('JOBCOACH_COST_CENTRE')
param alertEmail = readEnvironmentVariable('JOBCOACH_ALERT_EMAIL')
param budgetPerMonth = int(readEnvironmentVariable('JOBCOACH_BUDGET_PER_MONTH'))
param budgetStart = readEnvironmentVariable('JOBCOACH_BUDGET_START')
param signInClientId = readEnvironmentVariable('JOBCOACH_SIGN_IN_CLIENT_ID')

param network = 'Private'
param zoneRedundant = false
param backupDays = 7
param defaultMaxThroughput = 1000
param maximumInstanceCount = 20
param alwaysReady = 0
param malwareScanning = true
param logRetentionDays = 30
param logDailyQuotaGb = 5
